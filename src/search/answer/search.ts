import { type Correction, correct } from '../query/correct.ts';
import { alsoKnowing } from '../query/dictionary.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { isNamed, type Understanding } from '../query/query.ts';
import { noThesaurus, understandRuns } from '../query/read.ts';
import { runsOf } from '../words/tokens.ts';
import { type Answer, find } from './find.ts';
import type { Index } from './open-index.ts';
import type { SearchPart } from './parts.ts';
import type { Found } from './rank.ts';

/** What was found for a query, and how the query was read. */
export interface SearchAnswer extends Answer {
  understanding: Understanding;
  corrections: Correction[];
}

/**
 * Answers a query from an index. `without` takes a part of the search out.
 */
export async function search(
  query: string,
  index: Index,
  lexicon: Lexicon,
  without: SearchPart | null = null,
): Promise<SearchAnswer> {
  const has = (part: SearchPart) => part !== without;
  const known = has('labels') ? lexicon : lexicon.unlabelled();
  const { retriever, view, reports, dictionary } = index;
  const finder = { view, retriever, reports, names: known.names, dictionary, has };
  // Every reference has a number, and few queries have one.
  const mayRefer = has('own references') && /\d/.test(query);
  const referred = mayRefer
    ? await (await import('./refer.ts')).referredTo(query, known, finder)
    : [];
  if (referred.length > 0) return answerOfReference(referred, known);
  const { understanding, corrections } = await read(query, index, known, has);
  const answer = await find(understanding, finder);
  const isOfSite = understanding.pages.length > 0 && (answer.unsaid.length > 0 || answer.partly);
  return {
    ...answer,
    // What is asked of the site itself is in no document, unless its very words are.
    found: isOfSite ? [] : answer.found,
    understanding,
    corrections,
  };
}

/** What a query asks, in the words that were meant; everyday ones are looked up where some name nothing. */
async function read(
  query: string,
  { dictionary, ...index }: Index,
  lexicon: Lexicon,
  has: (part: SearchPart) => boolean,
): Promise<Pick<SearchAnswer, 'understanding' | 'corrections'>> {
  const typed = runsOf(query);
  const { concepts } = understandRuns(query, typed, lexicon, noThesaurus);
  const isTalk = concepts.some((concept) => !concept.quoted && !isNamed(concept));
  const thesaurus = isTalk && has('thesaurus') ? await index.thesaurus() : noThesaurus;
  const { runs, corrections } = has('spelling')
    ? await correct(query, typed, alsoKnowing(dictionary, thesaurus))
    : { runs: typed, corrections: [] };
  return { understanding: understandRuns(query, runs, lexicon, thesaurus), corrections };
}

/** The answer to a query that is nothing but a reference: the places it means. */
function answerOfReference(found: Found[], lexicon: Lexicon): SearchAnswer {
  return {
    found,
    unsaid: [],
    notHeld: [],
    compared: [],
    gradingsFirst: false,
    partly: false,
    understanding: understandRuns('', [], lexicon, noThesaurus),
    corrections: [],
  };
}
