import type { Lexicon } from './lexicon.ts';
import { isBody } from './query.ts';
import { understand } from './read.ts';

/** Ids of the bodies that a query names, where several are inspected: a search is of them alone. */
export function bodiesNamed(query: string, lexicon: Lexicon): string[] {
  const { manyBodies, bodies } = lexicon.names;
  if (!manyBodies) return [];
  const named = understand(query, lexicon).concepts.filter((each) => isBody(each, bodies.kinds));
  return named.flatMap(({ namings }) => namings.map(({ name }) => name.id));
}
