import { stem } from './stem.ts';
import { joined, wordsOf } from './words.ts';

/**
 * The words of a text as Pagefind is given them, each at its own place: their stems, and between two that
 * a hyphen joins the one that they make, which so stands beside the words before and after both; but not those
 * too common to tell one record from another.
 */
export function indexWords(text: string): string[] {
  return wordsOf(text).flatMap((word, index, words) => {
    const before = words[index - 1];
    const both = before && word.joined ? [inLetters(joined(before, word).stem)] : [];
    return word.common ? both : [...both, inLetters(word.stem)];
  });
}

/** The one of these that stands for a word in any of its endings. */
export function indexWord(word: string): string {
  return inLetters(stem(word));
}

/**
 * Pagefind cuts words at signs and digits, and takes a word for others that it begins: so a stem is
 * nothing but letters, and ends as no other goes on.
 */
function inLetters(stem: string): string {
  return `${stem.replace(/[^a-z]/g, (sign) => `q${lettersOf(sign)}`)}qz`;
}

const lettersOf = (sign: string) =>
  [...String(sign.codePointAt(0))].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
