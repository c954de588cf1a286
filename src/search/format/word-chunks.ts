import { stem } from '../words/stem.ts';
import { plainLetters } from '../words/words.ts';

/** A file of the Pagefind index: the first and last stem in it, and its name. */
export type WordChunk = [from: string, to: string, name: string];

/**
 * The files that hold words, so that they can be asked for before Pagefind itself knows. Our stems may
 * differ from Pagefind’s in their endings, so now and then a file may be asked for in vain.
 */
export function chunksOf(words: string[], chunks: WordChunk[]): string[] {
  const names = words.map((word) => {
    const wanted = stem(plainLetters(word));
    return chunks.findLast(([from]) => from <= wanted)?.[2];
  });
  return [...new Set(names.filter((name) => name !== undefined))];
}
