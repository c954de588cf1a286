import { cursorLine, type OriginalCursor } from './original-cursor.ts';

/** The first place in a passage where copy and original part. */
export interface Difference {
  /** Index of the passage; null where the original goes on after the last. */
  passage: number | null;
  /** UTF-16 unit in the passage's text. */
  offset: number;
  copy: string;
  original: string;
  /** From 1. */
  originalLine: number;
}

/** A difference in the number of a list item alone. */
export function otherNumber(
  cursor: OriginalCursor,
  passage: number,
  text: string,
  numbers: Record<'copy' | 'original', number | null>,
): Difference {
  const [word = ''] = text.split(' ');
  const numbered = (number: number | null) => (number === null ? word : `${number}. ${word}`);
  const { copy, original } = numbers;
  const originalLine = cursorLine(cursor);
  return { passage, offset: 0, copy: numbered(copy), original: numbered(original), originalLine };
}

/** The difference where a passage and its original part. */
export function difference(
  cursor: OriginalCursor,
  passage: number | null,
  text: string,
  offset: number,
): Difference {
  const { copy, original } = excerptsAt(text, offset, cursor.original, cursor.at);
  return { passage, offset, copy, original, originalLine: cursorLine(cursor) };
}

/** Words of a copy around a difference, and the original's words in their place. */
interface Excerpts {
  copy: string;
  original: string;
}

/**
 * The whole words around the place where a passage and its original part, as many of the original as
 * of the copy. What stands before the place is the same in both.
 */
function excerptsAt(text: string, offset: number, original: string, at: number): Excerpts {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
  const lead = /(\S+\s+)?\S*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? before;
  const rest = firstWords(text.slice(offset, offset + 80), 5);
  const count = Math.max(1, rest.split(/\s+/).filter(Boolean).length + (/^\s/.test(rest) ? 1 : 0));
  return {
    copy: (lead + rest).trim(),
    original: (lead + firstWords(original.slice(at, at + 200), text === '' ? 8 : count)).trim(),
  };
}

function firstWords(text: string, count: number): string {
  const words = new RegExp(`^\\s*\\S*(?:\\s+\\S+){0,${count - 1}}`).exec(text)?.[0] ?? '';
  return words.replace(/\s+/g, ' ');
}
