import { joined, wordsOf } from './words.ts';

/**
 * The words of a text as the index holds them, each at its own place: their stems, and after two that
 * a hyphen joins the one that they make; but not those too common to tell one record from another.
 */
export function indexWords(text: string): string[] {
  return wordsOf(text).flatMap((word, index, words) => {
    const before = words[index - 1];
    const both = before && word.joined ? [joined(before, word).stem] : [];
    return word.common ? both : [word.stem, ...both];
  });
}
