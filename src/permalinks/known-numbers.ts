import type { KnownNumber } from './number-words.ts';
import type { KnownAddress } from './read-permalinks.ts';

/**
 * The numbers already given under one address, for `numberWords` and `numberFindings`.
 * `prefix` is what stands before the number: `/reports/r/#p` for passages, `/quotes/r/` for quotes.
 * A number that moved away stays taken, but no words are known by it any more. The numbers of a page
 * that moved here as a whole came with it.
 */
export function knownNumbers(entries: KnownAddress[], prefix: string): KnownNumber[] {
  const [page, mark] = prefix.split('#');
  const movedHere = entries.filter(({ movedTo }) => mark !== undefined && movedTo === page);
  const prefixes = [prefix, ...movedHere.map(({ address }) => `${address}#${mark}`)];
  return entries.flatMap(({ address, hash, movedTo }) => {
    const before = prefixes.find((each) => address.startsWith(each));
    if (before === undefined) return [];
    const number = address.slice(before.length).replace(/\/$/, '');
    if (!/^\d+[a-z]*$/.test(number)) return [];
    return [{ number, hash: movedTo === undefined ? hash : '' }];
  });
}
