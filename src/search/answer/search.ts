import { type Correction, correct, unknownWords } from '../query/corrections.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { type Concept, isNamed, type Understanding } from '../query/query.ts';
import { dictionaryOf } from '../query/spelling.ts';
import { understandAsTyped, understandRuns } from '../query/understand.ts';
import { type Run, runsOf } from '../words/tokens.ts';
import { type Answer, find } from './find.ts';
import { variantsOf } from './match-words.ts';
import type { Index } from './open-index.ts';
import type { Retriever } from './retriever.ts';

/** What was found for a query, and how the query was read. */
export interface SearchAnswer extends Answer {
  understanding: Understanding;
  corrections: Correction[];
}

/**
 * Answers a query from an index. `asTyped` looks for nothing but the letters typed: no themes, no
 * spelling put right.
 */
export async function search(
  query: string,
  asTyped: boolean,
  index: Index,
  lexicon: Lexicon,
): Promise<SearchAnswer> {
  const { retriever, view, reports } = index;
  const runs = runsOf(query);
  const { understanding, corrections } = asTyped
    ? { understanding: understandAsTyped(query, runs), corrections: [] }
    : await read(query, runs, index, lexicon);
  await retriever.load(
    understanding.concepts.flatMap((concept) => [
      ...variantsOf(concept).flat(),
      ...concept.instead,
      ...concept.namings.flatMap(({ standsFor = '' }) => standsFor.split(' ')),
    ]),
  );
  if (!asTyped)
    understanding.concepts = await namedByParts(understanding.concepts, retriever, lexicon);
  const finder = { view, retriever, reports, names: lexicon.names };
  return { ...(await find(understanding, finder)), understanding, corrections };
}

/** Throws where the index lacks a word that the texts say: then a file of it was not loaded. */
export async function checkAnswer(
  { unsaid }: Answer,
  { vocabulary, retriever }: Index,
): Promise<void> {
  const alone = unsaid.flatMap(({ concept: { words } }) => (words.length === 1 ? words : []));
  if (alone.length === 0) return;
  const known = await vocabulary().catch(() => null);
  const said = new Set(known?.words.split(' '));
  for (const { letters } of alone)
    if (said.has(letters) && (await retriever.word(letters)).size === 0)
      throw new Error(`the search index was not loaded whole: “${letters}” is missing`);
}

/**
 * Concepts, where words that no text says stand for the few themes that are said with all of them among
 * others: "beat" for that of "bobbies on the beat".
 */
async function namedByParts(
  concepts: Concept[],
  retriever: Retriever,
  lexicon: Lexicon,
): Promise<Concept[]> {
  const hits = await Promise.all(
    concepts.map(({ words: [word] }) => retriever.word(word?.letters ?? '')),
  );
  const isUnsaid = (concept: Concept, index: number) =>
    hits[index]?.size === 0 &&
    concept.words.length === 1 &&
    concept.instead.length === 0 &&
    !concept.quoted &&
    (concept.namings.length > 0 || !isNamed(concept));
  const [first = [], ...others] = concepts
    .filter(isUnsaid)
    .map(({ words, namings }) =>
      namings.length > 0 ? namings : words.flatMap((word) => lexicon.themesWith(word)),
    );
  const shared = first.filter(({ name }) =>
    others.every((each) => each.some((other) => other.name === name)),
  );
  if (shared.length > mostThemes) return concepts;
  return concepts.map((concept, index) =>
    isUnsaid(concept, index) && concept.namings.length === 0
      ? { ...concept, namings: shared }
      : concept,
  );
}

/** A word that more themes are said with tells none of them. */
const mostThemes = 2;

/** Reads a query, with the words put right that no text and no name says. */
async function read(
  query: string,
  runs: Run[],
  { retriever, vocabulary }: Index,
  lexicon: Lexicon,
) {
  const asTyped = understandRuns(query, runs, lexicon);
  const unknown = unknownWords(asTyped);
  await retriever.load(asTyped.concepts.flatMap(variantsOf).flat());
  const hits = await Promise.all(unknown.map(({ letters }) => retriever.word(letters)));
  if (hits.every(({ size }) => size > 0)) return { understanding: asTyped, corrections: [] };
  const known = await vocabulary().catch(() => null);
  if (!known) return { understanding: asTyped, corrections: [] };
  const dictionary = dictionaryOf(known, lexicon.words);
  const { runs: corrected, corrections } = correct(runs, unknown, lexicon, dictionary);
  const understanding = understandRuns(query, corrected, lexicon);
  for (const concept of understanding.concepts)
    concept.instead = corrections
      .filter(({ how }) => how === 'everyday' || how === 'longer')
      .filter(({ typed }) => concept.words[0]?.letters === typed)
      .flatMap(({ to }) => to);
  return { understanding, corrections };
}
