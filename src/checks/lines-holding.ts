import { lastAtOrBefore, placesOf } from '../parser/document/place.ts';
import { type PlacedWord, wordsWithPlaces } from './words-with-places.ts';

/** At most so many lines are named. */
const most = 5;

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

function plainly(words: PlacedWord[]): string {
  return words.map(({ word }) => word).join(' ');
}
