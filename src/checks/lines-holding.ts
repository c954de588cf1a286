import { placesOf } from '../parser/document/place.ts';
import { wordAt, wordsWithPlaces } from './words-with-places.ts';

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
  const inPlain = held.map(({ word }) => {
    const at = length;
    length += word.length + 1;
    return { at, word };
  });
  const plain = held.map(({ word }) => word).join(' ');
  return (words) => {
    const wanted = wordsWithPlaces(words)
      .map(({ word }) => word)
      .join(' ');
    const lines = new Set<number>();
    if (wanted === '') return [];
    let at = plain.indexOf(wanted);
    while (at >= 0 && lines.size < most) {
      lines.add(placeAt(held[wordAt(inPlain, at)]?.at ?? 0).line);
      at = plain.indexOf(wanted, at + 1);
    }
    return [...lines];
  };
}
