import { hashWords, type KnownNumber } from './number-words.ts';

/**
 * Numbers for the findings of one kind in one report, in order. A finding known by the hash of its
 * words keeps its number, any other takes the next number never used. `known` holds every number
 * ever given.
 */
export function numberFindings(known: KnownNumber[], words: string[]): number[] {
  const given = known.map(({ number, hash }) => ({ number: Number.parseInt(number, 10), hash }));
  const kept = Map.groupBy(given, ({ hash }) => hash);
  let highest = given.reduce((most, { number }) => Math.max(most, number), 0);
  return words.map((each) => {
    const number = kept.get(hashWords(each))?.shift()?.number;
    if (number !== undefined) return number;
    highest += 1;
    return highest;
  });
}
