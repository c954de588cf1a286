import type { Lexicon, Naming } from './lexicon.ts';
import type { Concept } from './query.ts';

/**
 * All that a concept names: themes, areas, people, organisations, rounds and reports, in this order.
 * An office names those who hold it; words in quotation marks name things too.
 */
export function namedBy(concept: Concept, lexicon: Lexicon): Naming[] {
  const namings = concept.quoted ? lexicon.naming(concept.words) : concept.namings;
  const inRole = concept.voice ? lexicon.inRole(concept.voice) : [];
  return [...namings, ...inRole].sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ name }: Naming) =>
  ['theme', 'area', 'person', 'organisation', 'round', 'report'].indexOf(name.kind);
