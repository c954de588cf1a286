import type { Document, Passage } from './document.ts';

/** A cell of a line that reads as a row: words between separators, and what stands before it. */
export interface Cell {
  start: number;
  end: number;
  /** The separator before it; empty for the first. */
  after: string;
}

const separators =
  /\s*\|\s*|\s+[–—→=>/-]+\s+|\s*(?:\.{3,}|…+)\s*|:\s+|(?<=\?)\s+|\s*[[\]()]\s*(?:[–—→=>-]+\s+|\.\s+(?=\p{Lu}))?|;\s+|(?<=\p{L}{2})\.\s+(?=\p{Lu})|,\s+(?=\p{Lu})/gu;

/**
 * The cells of a line: `Fire: Good`, `Fire – Good`, `Fire → Good`, `Fire = Good`, `Fire .... Good`,
 * `Fire [Good]`, `Fire (Good)`, `Fire | Good`, and `Fire`, `Good` with a tab or two spaces between.
 */
export function cellsOf({ source }: Document, { text, offsets }: Passage): Cell[] {
  if (text.length > 600) return [];
  const breaks = [
    ...[...text.matchAll(separators)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      mark: match[0].trim() || ' ',
    })),
    ...gaps(source, text, offsets),
  ].sort((one, other) => one.start - other.start);
  const cells: Cell[] = [];
  let start = 0;
  let after = '';
  for (const each of [...breaks, { start: text.length, end: text.length, mark: '' }]) {
    if (each.start > start && /[\p{L}\p{N}]/u.test(text.slice(start, each.start))) {
      cells.push({ start, end: each.start, after });
      after = '';
    }
    if (each.end > start) {
      after += each.mark;
      start = each.end;
    }
  }
  return cells;
}

/**
 * The columns of a table's line, which bars part, else tabs and wide spaces: `Fire | Round 2 (2022)` has
 * two. One column is the whole line.
 */
export function columnsOf({ source }: Document, { text, offsets }: Passage): Stretch[] {
  if (text.length > 600) return [];
  const bars = [...text.matchAll(/\s*\|\s*/g)].map(({ index, 0: bar }) => ({
    start: index,
    end: index + bar.length,
  }));
  const breaks = bars.length > 0 ? bars : gaps(source, text, offsets);
  const starts = [0, ...breaks.map(({ end }) => end)];
  const ends = [...breaks.map(({ start }) => start), text.length];
  return starts
    .map((start, nth) => ({ start, end: ends[nth] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/**
 * Where the column of a table begins at an offset of its line: the tabs or bars before it, else the
 * characters.
 */
export function edgeOf({ source }: Document, { offsets }: Passage, at: number): number {
  const offset = offsets[at] ?? 0;
  const line = source.slice(Math.max(0, offset - 600), offset);
  const before = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
  return /[\t|]/.test(before) ? before.split(/[\t|]/).length - 1 : before.length;
}

/** Whether a separator parts columns, so that whatever stands between two of them is one cell. */
export function partsColumns(separator: string): boolean {
  return /[\t|→=…]|\.{3}/.test(separator);
}

interface Stretch {
  start: number;
  end: number;
}

/** Commas without spaces between values, as a table is exported: `Fell,Fires,Good`. */
const exported = /^[^,]*(?:,[^,\s]*(?:[^\S,][^,]*)?){2,}$/;

/** Tabs and wide spaces, which are single spaces in the words. */
function gaps(source: string, text: string, offsets: readonly number[]) {
  if (exported.test(text) && !/, /.test(text))
    return [...text.matchAll(/,/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      mark: '\t',
    }));
  return [...text.matchAll(/ /g)].flatMap(({ index }) => {
    const run = source.slice(offsets[index] ?? 0, offsets[index + 1] ?? 0);
    const wide = /\t|\S?[^\S\n\r]{2,}$/.test(run) && !/[\n\r]/.test(run);
    return wide ? [{ start: index, end: index + 1, mark: '\t' }] : [];
  });
}
