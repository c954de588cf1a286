import { lastAtOrBefore } from '../parser/document/place.ts';
import type { ParsedPassage } from '../parser/parsed-report.ts';
import { sameOrder } from '../permalinks/same-order.ts';
import { type PlacedWord, wordsWithPlaces } from './words-with-places.ts';

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

/**
 * Answers where copy and original meet again after they parted at a unit of a passage and a unit of
 * the original: after the word if only that is written otherwise, else at the next word that both have
 * in their order, else at the end of both.
 */
export function meetingFinder(
  passages: Pick<ParsedPassage, 'text'>[],
  original: string,
): (passage: number, offset: number, at: number) => Meeting {
  const copy = passages.flatMap(({ text }, passage) =>
    wordsWithPlaces(text).map((word) => ({ ...word, passage })),
  );
  const printed = wordsWithPlaces(original);
  const starts = printed.map((word) => word.at);
  const pairs = [...sameOrder(plain(printed), plain(copy))].sort(([one], [other]) => one - other);
  const byPassage = Map.groupBy(copy.keys(), (index) => copy[index]?.passage);
  const firstOf = (passage: number) => byPassage.get(passage)?.[0];
  const unitOf = (index: number) => printed[index]?.at ?? original.length;

  return (passage, offset, at) => {
    const own = (byPassage.get(passage) ?? []).map((index) => copy[index]?.at ?? 0);
    const here = (firstOf(passage) ?? copy.length) + lastAtOrBefore(own, offset);
    const there = lastAtOrBefore(starts, at);
    const same = (next: number) => copy[here + next]?.word === printed[there + next]?.word;
    const [inCopy, inOriginal] =
      same(1) && same(2)
        ? [here + 1, there + 1]
        : (pairs.find(
            ([one, other]) => one >= here && other >= there && one + other > here + there,
          ) ?? [copy.length, printed.length]);
    return {
      passage: copy[inCopy]?.passage ?? passages.length,
      offset: copy[inCopy]?.at ?? 0,
      at: unitOf(inOriginal),
      beginOf: (other) => unitOf(Math.min(there + (firstOf(other) ?? inCopy) - here, inOriginal)),
    };
  };
}

function plain(words: PlacedWord[]): string[] {
  return words.map(({ word }) => word);
}
