import { isUnseen } from '../parser/document/normalise.ts';

/** A word, and the UTF-16 unit at which it begins. */
export interface PlacedWord {
  at: number;
  word: string;
}

/** The words of a text, without the marks that nobody sees. */
export function wordsWithPlaces(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: printed, index }) => {
    const word = printed
      .split('')
      .filter((unit) => !isUnseen(unit))
      .join('');
    return word === '' ? [] : [{ at: index, word }];
  });
}

/** The index of the last word that begins at or before a unit; 0 where there is none. */
export function wordAt(words: PlacedWord[], unit: number): number {
  let low = 0;
  let high = words.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? 0) <= unit) low = middle;
    else high = middle;
  }
  return low;
}
