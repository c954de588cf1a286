import { createHash } from 'node:crypto';
import { sameOrder } from './check-order.ts';
import type { KnownAddress } from './read-permalinks.ts';

/** The hash by which words are known again: the first 16 hex digits of their SHA-256. */
export function hashWords(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 16);
}

/**
 * Numbers for a list of words, in order. Words known by their hash keep their number, of the same
 * words in several places each its own; new words between two known ones take the number before and
 * a letter (12a), new words at the end take the next number never used. `known` holds every number
 * ever given.
 */
export function numberWords(known: KnownNumber[], words: string[]): string[] {
  const kept = keptNumbers(known, words.map(hashWords));
  const used = new Set(known.map(({ number }) => number));
  const lastKept = kept.findLastIndex((number) => number !== undefined);
  let highest = highestOf(known);
  let previous = '0';
  return kept.map((number, index) => {
    if (number === undefined && index > lastKept) highest += 1;
    const given = number ?? (index > lastKept ? String(highest) : nextLetter(previous, used));
    used.add(given);
    previous = given;
    return given;
  });
}

/**
 * Numbers the findings of one kind in one report, one after the other. A finding known by the hash of
 * its words keeps its number, any other takes the next number never used. `known` holds every number
 * ever given.
 */
export function numberFindings(known: KnownNumber[]): (words: string) => number {
  const given = known.map(({ number, hash }) => ({ number: Number.parseInt(number, 10), hash }));
  const kept = Map.groupBy(given, ({ hash }) => hash);
  let highest = highestOf(known);
  return (words) => {
    const number = kept.get(hashWords(words))?.shift()?.number;
    if (number === undefined) highest += 1;
    return number ?? highest;
  };
}

/**
 * The places in a list of passage numbers (12, 12a, 13) that stand out of their order: as few as can
 * be, so that one number moved from one end to the other is one place.
 */
export function misplaced(numbers: string[]): number[] {
  const kept = sameOrder(numbers.toSorted(inNumberOrder), numbers);
  return [...numbers.keys()].filter((place) => !kept.has(place));
}

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

/** Compares passage numbers for sorting: 1, 2, 2a, 2b, 2aa, 3. */
function inNumberOrder(one: string, other: string): number {
  const difference = Number.parseInt(one, 10) - Number.parseInt(other, 10);
  if (difference !== 0) return difference;
  const [first, second] = [one.replace(/^\d+/, ''), other.replace(/^\d+/, '')];
  return first.length - second.length || first.localeCompare(second);
}

/** First what still stands in its order, then what moved. */
function keptNumbers(known: KnownNumber[], hashes: string[]): (string | undefined)[] {
  const inOrder = known.toSorted((one, other) => inNumberOrder(one.number, other.number));
  const stayed = sameOrder(
    inOrder.map(({ hash }) => hash),
    hashes,
  );
  const taken = new Set(stayed.values());
  const untaken = inOrder.filter((_, place) => !taken.has(place));
  const free = Map.groupBy(untaken, ({ hash }) => hash);
  return hashes.map((hash, index) => {
    const place = stayed.get(index);
    return place === undefined ? free.get(hash)?.shift()?.number : inOrder[place]?.number;
  });
}

function highestOf(known: KnownNumber[]): number {
  return known.reduce((most, { number }) => Math.max(most, Number.parseInt(number, 10)), 0);
}

function nextLetter(previous: string, used: Set<string>): string {
  const whole = Number.parseInt(previous, 10);
  for (let count = countAfter(previous); ; count += 1) {
    const candidate = `${whole}${letters(count)}`;
    if (!used.has(candidate)) return candidate;
  }
}

/** The letters of a number are as good as used up to its own: 12 → 1, 12a → 2, 12z → 27. */
function countAfter(number: string): number {
  const own = number.replace(/^\d+/, '');
  return [...own].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) + 1;
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26));
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

/** A number already given, and the hash of the words it stands for. */
interface KnownNumber {
  number: string;
  hash: string;
}
