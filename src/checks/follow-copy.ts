import {
  isWrappedAtHyphen,
  type OriginalCursor,
  skipBetweenWords,
  skipMark,
} from './original-cursor.ts';

/** Adds the places of a passage's characters, up to the first that the original does not hold. */
export function follow(cursor: OriginalCursor, text: string, place: number[]): boolean {
  while (place.length < text.length) {
    const unit = text[place.length] ?? '';
    const at = unit === ' ' ? passSpace(cursor) : passCharacter(cursor, unit);
    if (at === null) return false;
    place.push(at);
  }
  return true;
}

/** Whether the original's word ends with the passage, and does not go on or have more marks. */
export function endsHere(cursor: OriginalCursor, text: string, next: string | undefined): boolean {
  const before = cursor.at;
  skipBetweenWords(cursor);
  const following = cursor.original[cursor.at];
  if (cursor.at > before || following === undefined || text === '') return true;
  const isInWord = /[\p{L}\p{N}]$/u.test(text) && /[\p{L}\p{N}]/u.test(following);
  return !isInWord && next?.[0] === following;
}

/**
 * The whole words around the place where a passage and its original part, as many of the original as
 * of the copy. What stands before the place is the same in both.
 */
export function excerptsAt(text: string, offset: number, original: string, at: number) {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
  const lead = /(\S+\s+)?\S*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? before;
  const rest = firstWords(text.slice(offset, offset + 80), 5);
  const count = Math.max(1, rest.split(/\s+/).filter(Boolean).length + (/^\s/.test(rest) ? 1 : 0));
  return {
    copy: (lead + rest).trim(),
    original: (lead + firstWords(original.slice(at, at + 200), text === '' ? 8 : count)).trim(),
  };
}

function passSpace(cursor: OriginalCursor): number | null {
  const { at } = cursor;
  return skipBetweenWords(cursor) ? at : null;
}

function passCharacter(cursor: OriginalCursor, unit: string): number | null {
  if (cursor.original[cursor.at] !== unit) {
    if (isWrappedAtHyphen(cursor)) skipBetweenWords(cursor);
    while (skipMark(cursor));
  }
  if (cursor.original[cursor.at] !== unit) return null;
  cursor.at += 1;
  return cursor.at - 1;
}

function firstWords(text: string, count: number): string {
  const words = new RegExp(`^\\s*\\S*(?:\\s+\\S+){0,${count - 1}}`).exec(text)?.[0] ?? '';
  return words.replace(/\s+/g, ' ');
}
