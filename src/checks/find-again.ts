import { lastAtOrBefore } from '../parser/document/place.ts';
import type { ParsedPassage } from '../parser/parsed-report.ts';
import { type PlacedWord, wordsWithPlaces } from './words-with-places.ts';

/** How far, in words, copy and original are searched around a difference before the whole is. */
const nearby = 120;

/** Where copy and original meet again after a difference. */
export interface Meeting {
  /** The passage in which they meet, and the unit of its text. */
  passage: number;
  offset: number;
  /** The unit of the original. */
  at: number;
  /** Where in the original a passage that begins before they meet is thought to begin. */
  beginOf: (passage: number) => number;
}

type CopyWord = PlacedWord & { passage: number };

/**
 * Answers where copy and original meet again after they parted at a unit of a passage and a unit of
 * the original: at as few words passed over as can be, else at the next passage whose first three
 * words the original holds further on, else at the end of both.
 */
export function meetingFinder(
  passages: Pick<ParsedPassage, 'text'>[],
  original: string,
): (passage: number, offset: number, at: number) => Meeting {
  const copy: CopyWord[] = passages.flatMap(({ text }, passage) =>
    wordsWithPlaces(text).map((word) => ({ ...word, passage })),
  );
  const printed = wordsWithPlaces(original);
  const starts = printed.map((word) => word.at);
  const firstOf = new Map(
    copy.toReversed().map(({ passage }, back) => [passage, copy.length - 1 - back]),
  );
  const places = Map.groupBy(printed.keys(), (index) => threeWords(printed, index));
  return (passage, offset, at) => {
    const first = firstOf.get(passage) ?? copy.length;
    const own = copy.slice(first, first + countOf(copy, first)).map((word) => word.at);
    const start = {
      copy: first + lastAtOrBefore(own, offset),
      original: lastAtOrBefore(starts, at),
    };
    const met =
      meetNear(copy, printed, start) ?? meetFar(copy, places, start) ?? ends(copy, printed);
    const unitOf = (index: number) => printed[index]?.at ?? original.length;
    const word = copy[met.copy];
    return {
      passage: word?.passage ?? passages.length,
      offset: word?.at ?? 0,
      at: unitOf(met.original),
      beginOf: (other) => {
        const past = (firstOf.get(other) ?? met.copy) - start.copy;
        return unitOf(Math.min(start.original + past, met.original));
      },
    };
  };
}

/** A word of the copy and a word of the original, by their indexes. */
interface Pair {
  copy: number;
  original: number;
}

function countOf(copy: CopyWord[], first: number): number {
  let last = first;
  while (last < copy.length && copy[last]?.passage === copy[first]?.passage) last += 1;
  return last - first;
}

function meetNear(copy: CopyWord[], printed: PlacedWord[], from: Pair): Pair | null {
  const same = (pair: Pair) => copy[pair.copy]?.word === printed[pair.original]?.word;
  for (let passed = 1; passed <= 2 * nearby; passed += 1) {
    for (const inCopy of nearestToHalf(passed)) {
      const pair = { copy: from.copy + inCopy, original: from.original + passed - inCopy };
      if (pair.copy > copy.length || pair.original > printed.length || !same(pair)) continue;
      const next = { copy: pair.copy + 1, original: pair.original + 1 };
      if (same(next) || (passed === 2 && inCopy === 1 && areAlike(copy, printed, from)))
        return pair;
    }
  }
  return null;
}

/** Whether two words are likely one, misspelt: they begin or end alike. */
function areAlike(copy: CopyWord[], printed: PlacedWord[], at: Pair): boolean {
  const [one = '', other = ''] = [copy[at.copy]?.word, printed[at.original]?.word];
  return one[0] === other[0] || one.at(-1) === other.at(-1);
}

/** 4 → 2, 1, 3, 0, 4: a word written otherwise is likelier than one too many or too few. */
function nearestToHalf(whole: number): number[] {
  const all = Array.from({ length: whole + 1 }, (_, index) => index);
  return all.toSorted((one, other) => Math.abs(one - whole / 2) - Math.abs(other - whole / 2));
}

function meetFar(copy: CopyWord[], places: Map<string, number[]>, from: Pair): Pair | null {
  for (let index = from.copy + 1; index < copy.length; index += 1) {
    if (copy[index]?.passage === copy[index - 1]?.passage) continue;
    const found = places.get(threeWords(copy, index))?.find((place) => place > from.original);
    if (found !== undefined) return { copy: index, original: found };
  }
  return null;
}

function ends(copy: CopyWord[], printed: PlacedWord[]): Pair {
  return { copy: copy.length, original: printed.length };
}

function threeWords(words: PlacedWord[], from: number): string {
  return [0, 1, 2].map((next) => words[from + next]?.word ?? '').join(' ');
}
