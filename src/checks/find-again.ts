import { isUnseen } from '../parser/document/normalise.ts';
import { lastAtOrBefore, placesOf } from '../parser/document/place.ts';
import type { ParsedPassage } from '../parser/parsed-report.ts';
import { sameOrder } from '../permalinks/check-order.ts';

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

/**
 * Answers the lines of a text, from 1, where some words begin, white space and unseen marks being
 * equal. The text is gone through once.
 */
export function lineFinder(text: string): (words: string) => number[] {
  const held = wordsWithPlaces(text);
  const placeAt = placesOf(text);
  let length = 0;
  const starts = held.map(({ word }) => {
    length += word.length + 1;
    return length - word.length - 1;
  });
  const plain = plainly(held);
  return (words) => {
    const wanted = plainly(wordsWithPlaces(words));
    const lines = new Set<number>();
    if (wanted === '') return [];
    let at = plain.indexOf(wanted);
    while (at >= 0 && lines.size < most) {
      lines.add(placeAt(held[lastAtOrBefore(starts, at)]?.at ?? 0).line);
      at = plain.indexOf(wanted, at + 1);
    }
    return [...lines];
  };
}

function plain(words: PlacedWord[]): string[] {
  return words.map(({ word }) => word);
}

/** The words of a text, without the marks that nobody sees. */
function wordsWithPlaces(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: printed, index }) => {
    const word = printed
      .split('')
      .filter((unit) => !isUnseen(unit))
      .join('');
    return word === '' ? [] : [{ at: index, word }];
  });
}

/** At most so many lines are named. */
const most = 5;

function plainly(words: PlacedWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

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

/** A word, and the UTF-16 unit at which it begins. */
interface PlacedWord {
  at: number;
  word: string;
}
