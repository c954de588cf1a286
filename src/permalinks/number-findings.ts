import { hashWords, type KnownNumber } from './number-words.ts';

/**
 * Numbers for the findings of one kind in one report, in order. A finding known by the hash of its
 * words keeps its number, any other takes the next number never used. `known` holds every number
 * ever given.
 */
export function numberFindings(known: KnownNumber[], words: string[]): number[] {
  const kept = new Map<string, number[]>();
  for (const { number, hash } of known) {
    kept.set(hash, [...(kept.get(hash) ?? []), Number.parseInt(number, 10)]);
  }
  let highest = Math.max(0, ...known.map(({ number }) => Number.parseInt(number, 10)));
  return words.map((each) => {
    const number = kept.get(hashWords(each))?.shift();
    if (number !== undefined) return number;
    highest += 1;
    return highest;
  });
}
