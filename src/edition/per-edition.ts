import type { Edition } from '../schemas/edition.ts';

/** Makes something from an edition once, and gives the same answer ever after. */
export function perEdition<T>(make: (edition: Edition) => T): (edition: Edition) => T {
  const made = new WeakMap<Edition, { answer: T }>();
  return (edition) => {
    const known = made.get(edition) ?? { answer: make(edition) };
    made.set(edition, known);
    return known.answer;
  };
}
