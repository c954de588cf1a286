import { isUnseen } from '../parser/document/normalise.ts';
import { type Place, placesOf } from '../parser/document/place.ts';
import { listMarkOf, quotedMail } from '../parser/document/raw-lines.ts';

/** A place in an original that moves forward, and what it has passed over on its way. */
export interface OriginalCursor {
  readonly original: string;
  /** UTF-16 unit from 0. */
  at: number;
  /** Unseen marks passed over. */
  droppedMarks: number;
  /** Declared page furniture not yet met, by its index. */
  readonly furniture: Map<number, Furniture>;
  /** Indexes of the furniture declared for each line. */
  readonly furnitureOfLine: Map<number, number[]>;
  readonly placeAt: (unit: number) => Place;
  /** The lines, from 0, of mails that a mail quotes. */
  readonly mailLines: ReadonlySet<number>;
}

/** Words of the original that a copy leaves out, and the line, from 1, where they begin. */
export interface Furniture {
  line: number;
  text: string;
}

/** As long a mark with the space behind it as is looked for. */
const longestMark = 40;

/** A cursor at the beginning of an original. */
export function startCursor(original: string, leftOut: Furniture[]): OriginalCursor {
  const furniture = new Map(leftOut.entries());
  const ofLine = Map.groupBy(furniture.keys(), (index) => leftOut[index]?.line ?? 0);
  return {
    original,
    at: 0,
    droppedMarks: 0,
    furniture,
    furnitureOfLine: ofLine,
    placeAt: placesOf(original),
    mailLines: quotedMail(original.split(/\r\n|[\n\r]/)),
  };
}

/** The line, from 1, that the cursor is on. */
export function cursorLine({ at, placeAt }: OriginalCursor): number {
  return placeAt(at).line;
}

/**
 * Moves over white space, unseen marks and declared page furniture.
 * True where there was any white space.
 */
export function skipBetweenWords(cursor: OriginalCursor): boolean {
  const before = cursor.at;
  do skipSpace(cursor);
  while (skipFurniture(cursor));
  return /\s/.test(cursor.original.slice(before, cursor.at));
}

/** Moves over a mark that stands alone inside a word; true where there was one. */
export function skipMark(cursor: OriginalCursor): boolean {
  if (!isUnseen(cursor.original[cursor.at] ?? '')) return false;
  cursor.at += 1;
  cursor.droppedMarks += 1;
  return true;
}

/**
 * Moves over a list item's mark at the beginning of a line, unless the words begin with it. Answers the
 * number in it, or null.
 */
export function skipListMark(cursor: OriginalCursor, words: string): number | null {
  const lineStart = cursor.at - cursor.placeAt(cursor.at).column + 1;
  if (/\S/.test(cursor.original.slice(lineStart, cursor.at)) && !opensLine(cursor)) return null;
  const found = listMarkOf(cursor.original.slice(cursor.at, cursor.at + longestMark));
  if (!found || words.startsWith(found.trim())) return null;
  cursor.at += found.length;
  const digits = /\d+/.exec(found);
  return digits && Number(digits[0]);
}

/**
 * Moves over page furniture that stands here, though it is declared for another line, and over what
 * stands between words after it. Answers its index and the line where it stands; null where there is
 * none.
 */
export function skipFurnitureOfOtherLine(
  cursor: OriginalCursor,
): { index: number; line: number } | null {
  for (const [index, { text }] of cursor.furniture) {
    const end = endOfWords(cursor.original, cursor.at, text);
    if (end === null) continue;
    const line = cursorLine(cursor);
    pass(cursor, index, end);
    skipBetweenWords(cursor);
    return { index, line };
  }
  return null;
}

/** Whether the words before the cursor end in a hyphen at a line's end. */
export function isWrappedAtHyphen({ original, at }: OriginalCursor): boolean {
  if (!/[-‐‑]/.test(original[at - 1] ?? '')) return false;
  for (let unit = at; unit < original.length; unit += 1) {
    if (/[\n\r]/.test(original[unit] ?? '')) return true;
    if (!/\s/.test(original[unit] ?? '') && !isUnseen(original[unit] ?? '')) return false;
  }
  return at < original.length;
}

function skipSpace(cursor: OriginalCursor): void {
  while (cursor.at < cursor.original.length) {
    if (skipMark(cursor)) continue;
    const unit = cursor.original[cursor.at] ?? '';
    if (!/\s/.test(unit) && !(unit === '>' && opensLine(cursor))) return;
    cursor.at += 1;
  }
}

/** Whether nothing but the marks of a quoted mail stands before the cursor on its line. */
function opensLine({ original, at, placeAt, mailLines }: OriginalCursor): boolean {
  const { line, column } = placeAt(at);
  return mailLines.has(line - 1) && /^[\s>]*$/.test(original.slice(at - column + 1, at));
}

function skipFurniture(cursor: OriginalCursor): boolean {
  if (cursor.furniture.size === 0) return false;
  for (const index of cursor.furnitureOfLine.get(cursorLine(cursor)) ?? []) {
    const text = cursor.furniture.get(index)?.text;
    const end = text === undefined ? null : endOfWords(cursor.original, cursor.at, text);
    if (end === null) continue;
    pass(cursor, index, end);
    return true;
  }
  return false;
}

function pass(cursor: OriginalCursor, index: number, end: number): void {
  for (const unit of cursor.original.slice(cursor.at, end)) {
    if (isUnseen(unit)) cursor.droppedMarks += 1;
  }
  cursor.at = end;
  cursor.furniture.delete(index);
}

/**
 * Where `words` end if they stand at `at`, runs of white space being equal and unseen marks being
 * nothing; else null.
 */
function endOfWords(original: string, at: number, words: string): number | null {
  let here = at;
  for (const unit of visible(words)) {
    while (isUnseen(original[here] ?? '')) here += 1;
    if (unit === ' ') {
      const before = here;
      while (/\s/.test(original[here] ?? '') || isUnseen(original[here] ?? '')) here += 1;
      if (here === before) return null;
    } else {
      if (original[here] !== unit) return null;
      here += 1;
    }
  }
  return here > at ? here : null;
}

/** The units of some words that a reader sees, with one space for a run of white space. */
function visible(words: string): string[] {
  const seen = words.split('').filter((unit) => !isUnseen(unit));
  return seen.join('').trim().replace(/\s+/g, ' ').split('');
}
