import { type Correction, correct } from './corrections.ts';
import { type Answer, find } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { variantsOf } from './match-words.ts';
import type { Index } from './open-index.ts';
import type { Understanding } from './query.ts';
import { type Dictionary, dictionaryOf } from './spelling.ts';
import { runsOf } from './tokens.ts';
import { understandAsTyped, understandRuns } from './understand.ts';

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
  const dictionary = dictionaryOf(index.vocabulary, lexicon.words);
  const { understanding, corrections } = asTyped
    ? { understanding: understandAsTyped(query, runsOf(query)), corrections: [] }
    : readQuery(query, dictionary, lexicon);
  const { isSaid } = dictionary;
  await retriever.load(
    understanding.concepts.flatMap((concept) => [
      ...variantsOf(concept, isSaid).flat(),
      ...concept.instead,
    ]),
  );
  const finder = { view, retriever, reports, isSaid, names: lexicon.names };
  return { ...(await find(understanding, finder)), understanding, corrections };
}

/** Reads a query, with the words put right that no text and no name says. */
export function readQuery(
  query: string,
  dictionary: Dictionary,
  lexicon: Lexicon,
): { understanding: Understanding; corrections: Correction[] } {
  const { runs, corrections } = correct(runsOf(query), lexicon, dictionary);
  const understanding = understandRuns(query, runs, lexicon);
  for (const concept of understanding.concepts)
    concept.instead = corrections
      .filter(({ how, typed }) => how !== 'spelling' && concept.words[0]?.letters === typed)
      .flatMap(({ to }) => to);
  return { understanding, corrections };
}
