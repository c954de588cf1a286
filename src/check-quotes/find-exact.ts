import type { Corpus } from './corpus.ts';
import type { Word } from './words.ts';

/** A stretch of a corpus: the first word of its row, and the one after the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Every place where words stand one behind the other in one report, by their keys alone. */
export function findInARow({ row, places }: Corpus, words: Word[]): Stretch[] {
  const rarest = words.reduce(
    (best, { key }, index) =>
      places(key).length < places(words[best]?.key ?? '').length ? index : best,
    0,
  );
  return places(words[rarest]?.key ?? '').flatMap((place) => {
    const from = place - rarest;
    const report = row[place]?.report;
    const stands = words.every(({ key }, index) => {
      const word = row[from + index];
      return word !== undefined && word.key === key && word.report === report;
    });
    return stands ? [{ from, to: from + words.length }] : [];
  });
}
