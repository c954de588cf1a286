import { once } from '../once.ts';
import type { Document } from './document.ts';

/** Whether a word of a text, as it is printed, begins with letters: where "parents" stands "parent" does, and "Parent" not. */
export function beginsWord(document: Document, letters: string): boolean {
  const words = wordsOf(document);
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  return words[from]?.startsWith(letters) ?? false;
}

/** The words of a text in the order of their letters, each once; no more of one is looked at than a name has. */
const wordsOf = once(({ passages }: Document): string[] => {
  const found = passages.flatMap(({ text }) =>
    [...text.matchAll(/\b(?=(\p{L}{1,120}))/gu)].map(([, word = '']) => word),
  );
  return [...new Set(found)].sort();
});
