import type { KnownNumber } from './number-words.ts';
import type { KnownAddress } from './read-permalinks.ts';

/**
 * The numbers already given under one address, for `numberWords` and `numberFindings`.
 * `prefix` is what stands before the number: `/reports/r/#p` for passages, `/quotes/r/` for quotes.
 * A number that moved away stays taken, but no words are known by it any more. The numbers of a page
 * that moved here as a whole came with it.
 */
export function knownNumbers(entries: KnownAddress[], prefix: string): KnownNumber[] {
  const { numbers, moved } = indexOf(entries);
  const [page = '', mark] = prefix.split('#');
  const before = mark === undefined ? [] : (moved.get(page) ?? []);
  const prefixes = [prefix, ...before.map(({ address }) => `${address}#${mark}`)];
  return prefixes.flatMap((each) => numbers.get(each) ?? []);
}

const indexes = new WeakMap<KnownAddress[], ReturnType<typeof makeIndex>>();

function indexOf(entries: KnownAddress[]) {
  const known = indexes.get(entries) ?? makeIndex(entries);
  indexes.set(entries, known);
  return known;
}

/** The numbers that stand after each prefix, and what moved to each address. */
function makeIndex(entries: KnownAddress[]) {
  const numbers = entries.flatMap(({ address, hash, movedTo }) => {
    const [, prefix = '', number] = /^(.*?[/p])(\d+[a-z]*)\/?$/.exec(address) ?? [];
    return number === undefined ? [] : [{ prefix, number, hash: movedTo ? '' : hash }];
  });
  return {
    numbers: Map.groupBy(numbers, ({ prefix }) => prefix),
    moved: Map.groupBy(entries, ({ movedTo }) => movedTo),
  };
}
