import { indexWord } from '../words/index-words.ts';

/** The name of a file of words, by its number. */
export const nameOfWords = (number: number): string => `words/${number}.pf_index`;

/** The name of the file of words that a word is in, by the first word of each; null where it is in none. */
export function wordsFile(word: string, firstWords: string[]): string | null {
  const wanted = indexWord(word);
  const number = firstWords.findLastIndex((first) => first <= wanted);
  return number < 0 ? null : nameOfWords(number);
}
