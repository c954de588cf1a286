import { indexWord } from '../words/index-words.ts';

/** The name of a file of words, by its number: hosts pack what is called a text, but no file of a kind unknown to them. */
export const nameOfWords = (number: number): string => `words/${number}.txt`;

/** The name of the file of words that a word is in, by the first word of each; null where it is in none. */
export function wordsFile(word: string, firstWords: string[]): string | null {
  const wanted = indexWord(word);
  const number = firstWords.findLastIndex((first) => first <= wanted);
  return number < 0 ? null : nameOfWords(number);
}
