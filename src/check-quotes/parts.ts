import type { CheckedText } from './checked-text.ts';
import type { Word } from './words.ts';

/** A file of reports that are read together. */
export interface TextsFile {
  reports: CheckedText[];
}

/** A file of words: for each, by its key, the numbers of the parts that hold it. */
export type WordsFile = Record<string, number[]>;

/** How the texts of an edition are spread over files. */
export const partFile = (part: number) => `part-${part}.json`;
export const wordsFile = (file: number) => `words-${file}.json`;

/** Which of so many files of words holds a word. */
export function fileOfWord(key: string, files: number): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) >>> 0;
  return hash % files;
}

/** Parts to read for a quotation, and how many more hold all of its words and are not read. */
export interface PartsToRead {
  read: number[];
  unread: number;
}

/**
 * The parts that hold all words of a quotation, since only there it can be exact, and those that hold the
 * most telling of its words; of either a few, so that what is read has a bound. `holders` gives the parts
 * that hold a word, of `parts` in all.
 */
export function partsFor(
  words: Word[],
  holders: (key: string) => number[],
  parts: number,
): PartsToRead {
  const keys = [
    ...new Set(words.filter(({ bracketed }) => bracketed !== 'whole').map(({ key }) => key)),
  ];
  const weights = new Map<number, { weight: number; words: number }>();
  for (const key of keys) {
    const held = holders(key);
    for (const part of held) {
      const known = weights.get(part) ?? { weight: 0, words: 0 };
      known.weight += Math.log(1 + parts / held.length);
      known.words += 1;
      weights.set(part, known);
    }
  }
  const likeliest = [...weights].sort(([, one], [, other]) => other.weight - one.weight);
  const whole = likeliest.filter(([, held]) => held.words === keys.length);
  const read = [...whole.slice(0, mostWhole), ...likeliest.slice(0, mostLikely)];
  return {
    read: [...new Set(read.map(([part]) => part))].sort((one, other) => one - other),
    unread: Math.max(0, whole.length - mostWhole),
  };
}

const mostWhole = 8;
const mostLikely = 4;
