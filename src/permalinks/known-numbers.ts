import type { KnownNumber } from './number-words.ts';
import type { KnownAddress } from './read-permalinks.ts';

/**
 * The numbers already given under one address, for `numberWords` and `numberFindings`.
 * `prefix` is what stands before the number: `/reports/r/#p` for passages, `/quotes/r/` for quotes.
 * A number that moved away stays taken, but no words are known by it any more. The numbers of a page
 * that moved here as a whole came with it.
 */
export function knownNumbers(entries: KnownAddress[], prefix: string): KnownNumber[] {
  const { numbers, movedTo } = indexOf(entries);
  const [page = '', mark] = prefix.split('#');
  const before = mark === undefined ? [] : (movedTo.get(page) ?? []);
  const prefixes = [prefix, ...before.map((address) => `${address}#${mark}`)];
  return prefixes.flatMap((each) => numbers.get(each) ?? []);
}

interface Index {
  /** The numbers that stand after each prefix. */
  numbers: Map<string, KnownNumber[]>;
  /** The addresses that moved to each address. */
  movedTo: Map<string, string[]>;
}

const indexes = new WeakMap<KnownAddress[], Index>();

function indexOf(entries: KnownAddress[]): Index {
  const known = indexes.get(entries) ?? makeIndex(entries);
  indexes.set(entries, known);
  return known;
}

function makeIndex(entries: KnownAddress[]): Index {
  const index: Index = { numbers: new Map(), movedTo: new Map() };
  for (const { address, hash, movedTo } of entries) {
    const [, prefix, number] = /^(.*?[/p])(\d+[a-z]*)\/?$/.exec(address) ?? [];
    if (prefix !== undefined && number !== undefined) {
      add(index.numbers, prefix, { number, hash: movedTo === undefined ? hash : '' });
    }
    if (movedTo !== undefined) add(index.movedTo, movedTo, address);
  }
  return index;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
