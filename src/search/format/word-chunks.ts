import { indexWord } from '../words/index-words.ts';

/** A file of the Pagefind index: the first and last word in it, and its name. */
export type WordChunk = [from: string, to: string, name: string];

/** The files that hold words, so that they can be asked for before Pagefind itself knows. */
export function chunksOf(words: string[], chunks: WordChunk[]): string[] {
  const names = words.map((word) => {
    const wanted = indexWord(word);
    return chunks.find(([from, to]) => from <= wanted && wanted <= to)?.[2];
  });
  return [...new Set(names.filter((name) => name !== undefined))];
}
