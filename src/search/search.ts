import { type Correction, correct, hasUnknown, stemsToKnow } from './corrections.ts';
import { type Answer, find } from './find.ts';
import type { IndexStore } from './index-store.ts';
import type { Lexicon } from './lexicon.ts';
import { stemsOf } from './match-words.ts';
import type { Understanding } from './query.ts';
import { dictionaryOf } from './spelling.ts';
import { stem } from './stem.ts';
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
  index: IndexStore,
  lexicon: Lexicon,
): Promise<SearchAnswer> {
  const { understanding, corrections } = asTyped
    ? { understanding: understandAsTyped(query, runsOf(query)), corrections: [] }
    : await read(query, index, lexicon);
  await index.loadStems(understanding.concepts.flatMap(stemsOf));
  const reports = (await index.reports()).map(({ id, date, round }) => ({
    id,
    round,
    year: date.slice(0, 4),
  }));
  const finder = {
    view: await index.view(),
    postings: index.postings,
    names: lexicon.names,
    reports,
  };
  return { ...find(understanding, finder), understanding, corrections };
}

/** Reads a query, with the words put right that no text and no name says. */
async function read(query: string, index: IndexStore, lexicon: Lexicon) {
  const typed = runsOf(query);
  await index.loadStems(stemsToKnow(typed));
  const isSaid = (each: string) => index.postings(each) !== null;
  if (!hasUnknown(typed, isSaid, lexicon))
    return { understanding: understandRuns(query, typed, lexicon), corrections: [] };
  const dictionary = dictionaryOf(await index.vocabulary(), lexicon.words);
  const { runs, corrections } = correct(typed, isSaid, lexicon, dictionary);
  const understanding = understandRuns(query, runs, lexicon);
  for (const concept of understanding.concepts)
    concept.instead = corrections
      .filter(({ how, typed }) => how !== 'spelling' && concept.words[0]?.letters === typed)
      .flatMap(({ to }) => to.map(stem));
  return { understanding, corrections };
}
