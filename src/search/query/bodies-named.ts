import type { Word } from '../words/words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Concept, isBody } from './query.ts';
import { understand } from './read.ts';

/** Ids of the bodies that a query names, where several are inspected: a search is of them alone. */
export function bodiesNamed(query: string, lexicon: Lexicon): string[] {
  if (!lexicon.names.manyBodies) return [];
  return bodiesIn(query, lexicon).flatMap(({ namings }) => namings.map(({ name }) => name.id));
}

/** A query without the names of bodies, as "para 41" of "para 41, Fell Police". */
export function withoutBodies(query: string, lexicon: Lexicon): string {
  const words = bodiesIn(query, lexicon).flatMap(({ run }) => run);
  const cut = (left: string, { start, end }: Word) => left.slice(0, start) + left.slice(end);
  return words.reduceRight(cut, query).replace(/[\s,]+$/, '');
}

function bodiesIn(query: string, lexicon: Lexicon): Concept[] {
  const { kinds } = lexicon.names.bodies;
  return understand(query, lexicon).concepts.filter((each) => isBody(each, kinds));
}
