import { wordsOf } from './words.ts';

/** The words of texts that are not common, with how often each is said; two joined by a hyphen also as one. */
export function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const note = (letters: string) => counts.set(letters, (counts.get(letters) ?? 0) + 1);
  for (const words of texts.map(wordsOf))
    for (const [index, word] of words.entries()) {
      if (!word.common) note(word.letters);
      const before = words[index - 1];
      if (before && word.joined) note(before.letters + word.letters);
    }
  return counts;
}

/** How common a word is by how often it is said: 0 for once, then a step for each doubling, up to 9. */
export const commonness = (count: number): number => Math.min(9, Math.floor(Math.log2(count)));
