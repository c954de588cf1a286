/** A place in an original that moves forward, and what it has passed over on its way. */
export interface OriginalCursor {
  readonly original: string;
  /** UTF-16 unit from 0. */
  at: number;
  /** Invisible marks passed over. */
  droppedMarks: number;
  /** Declared page furniture not yet met, by its index. */
  readonly furniture: Map<number, Furniture>;
  /** The unit at which each line begins. */
  readonly lineStarts: number[];
}

interface Furniture {
  line: number;
  text: string;
}

const mark = /[\uFEFF\u200B-\u200F\u202A-\u202E\u2060-\u2069]/;
const listMark = /(?:[•‣◦▪·*–—-]|\d+[.)])\s+/y;

/** A cursor at the beginning of an original. */
export function startCursor(original: string, leftOut: Furniture[]): OriginalCursor {
  const lineStarts = [0, ...[...original.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const furniture = new Map(leftOut.entries());
  return { original, at: 0, droppedMarks: 0, furniture, lineStarts };
}

/** The line, from 1, that the cursor is on. */
export function cursorLine({ at, lineStarts }: OriginalCursor): number {
  return (lineStarts.findLastIndex((start) => start <= at) ?? 0) + 1;
}

/**
 * Moves over white space, invisible marks and declared page furniture.
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
  if (!mark.test(cursor.original[cursor.at] ?? '')) return false;
  cursor.at += 1;
  cursor.droppedMarks += 1;
  return true;
}

/** Moves over a list item's mark at the beginning of a line, unless the words begin with it. */
export function skipListMark(cursor: OriginalCursor, words: string): void {
  const lineStart = cursor.original.lastIndexOf('\n', cursor.at - 1) + 1;
  if (/\S/.test(cursor.original.slice(lineStart, cursor.at))) return;
  listMark.lastIndex = cursor.at;
  const found = listMark.exec(cursor.original)?.[0];
  if (found && !words.startsWith(found.trim())) cursor.at += found.length;
}

/** Whether the words before the cursor end in a hyphen at a line's end. */
export function isWrappedAtHyphen({ original, at }: OriginalCursor): boolean {
  if (!/[-‐‑]/.test(original[at - 1] ?? '')) return false;
  return /^\s*$/.test(original.slice(at, lineEnd(original, at))) && at < original.length;
}

function lineEnd(original: string, at: number): number {
  const end = original.indexOf('\n', at);
  return end < 0 ? original.length : end;
}

function skipSpace(cursor: OriginalCursor): void {
  while (cursor.at < cursor.original.length) {
    if (skipMark(cursor)) continue;
    if (!/\s/.test(cursor.original[cursor.at] ?? '')) return;
    cursor.at += 1;
  }
}

function skipFurniture(cursor: OriginalCursor): boolean {
  for (const [index, { line, text }] of cursor.furniture) {
    const from = cursor.lineStarts[line - 1] ?? Number.POSITIVE_INFINITY;
    const to = cursor.lineStarts[line] ?? cursor.original.length;
    if (cursor.at < from || cursor.at >= to) continue;
    const end = endOfWords(cursor.original, cursor.at, text);
    if (end === null) continue;
    cursor.at = end;
    cursor.furniture.delete(index);
    return true;
  }
  return false;
}

/** Where `words` end if they stand at `at`, runs of white space being equal; else null. */
function endOfWords(original: string, at: number, words: string): number | null {
  let here = at;
  for (const [index, word] of words.trim().split(/\s+/).entries()) {
    if (index > 0) {
      const space = /^\s+/.exec(original.slice(here, here + 200))?.[0];
      if (!space) return null;
      here += space.length;
    }
    if (!original.startsWith(word, here)) return null;
    here += word.length;
  }
  return here;
}
