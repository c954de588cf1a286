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
