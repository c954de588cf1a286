import type { ParsedPassage } from '../parser/parsed-report.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import {
  cursorLine,
  isWrappedAtHyphen,
  type OriginalCursor,
  skipBetweenWords,
  skipListMark,
  skipMark,
  startCursor,
} from './original-cursor.ts';

/** The place of every character of a copy in its original, and where the two differ. */
export interface Alignment {
  /** For each passage and each UTF-16 unit of its text, the UTF-16 unit of the original. */
  positions: number[][];
  differences: Difference[];
  /** BOM, zero-width and bidirectional marks of the original that the copy drops. */
  droppedMarks: number;
  /** Indexes of declared page furniture that the original does not hold where it is said to. */
  unusedLeftOut: number[];
}

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

/**
 * Lays the passages of a copy along their original, character for character.
 * Allowed to differ: runs of white space equal one space; white space may be gone after a hyphen at
 * a line's end; the mark of a list item; declared page furniture; counted invisible marks.
 * After a difference the comparison goes on at the next passage that the original holds.
 */
export function alignCopy(
  passages: Pick<ParsedPassage, 'text'>[],
  original: string,
  leftOut: Pick<ReportFrontMatter['leftOut'][number], 'line' | 'text'>[],
): Alignment {
  const cursor = startCursor(original, leftOut);
  const differences: Difference[] = [];
  let parted = false;
  const positions = passages.map(({ text }, passage) => {
    if (parted && !findAgain(cursor, text)) return [];
    skipBetweenWords(cursor);
    skipListMark(cursor, text);
    const place = follow(cursor, text);
    parted = place.length < text.length;
    if (parted) differences.push(difference(cursor, passage, text, place.length));
    return place;
  });
  skipBetweenWords(cursor);
  if (!parted && cursor.at < original.length) differences.push(difference(cursor, null, '', 0));
  return {
    positions,
    differences,
    droppedMarks: cursor.droppedMarks,
    unusedLeftOut: [...cursor.furniture.keys()],
  };
}

/** The places of a passage's characters, up to the first that the original does not hold. */
function follow(cursor: OriginalCursor, text: string): number[] {
  const place: number[] = [];
  for (const unit of units(text)) {
    const at = unit === ' ' ? passSpace(cursor) : passCharacter(cursor, unit);
    if (at === null) return place;
    place.push(at);
  }
  return place;
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

/** Moves the cursor to the next place that begins like a passage; false where there is none. */
function findAgain(cursor: OriginalCursor, text: string): boolean {
  const words = text.split(' ').slice(0, 6).map(escapeForPattern);
  const found = new RegExp(words.join('\\s+')).exec(cursor.original.slice(cursor.at));
  if (found) cursor.at += found.index;
  return found !== null;
}

function difference(
  cursor: OriginalCursor,
  passage: number | null,
  text: string,
  offset: number,
): Difference {
  const excerpt = (words: string, from: number) =>
    words
      .slice(Math.max(0, from - 12), from + 24)
      .replace(/\s+/g, ' ')
      .trim();
  return {
    passage,
    offset,
    copy: excerpt(text, offset),
    original: excerpt(cursor.original, cursor.at),
    originalLine: cursorLine(cursor),
  };
}

function escapeForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function units(text: string): string[] {
  return Array.from({ length: text.length }, (_, unit) => text[unit] ?? '');
}
