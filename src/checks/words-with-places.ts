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
