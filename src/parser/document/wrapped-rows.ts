import { fold } from './normalise.ts';
import type { RawLine } from './raw-lines.ts';

/** A cell of a row: the stretches of the file that hold its words, one a line, and the column where they begin. */
export interface WrappedCell {
  column: number;
  parts: { start: number; end: number }[];
}

/** Words between tabs or wide spaces. */
const cell = /\S+(?: \S+)*/g;

/**
 * The cells of a line of a raw text, which tabs or wide spaces part. Each can go on over lines in its own column:
 * below `Work with      Good` the line `children and families` is of the first.
 */
export function cellsOfLine({ text, start, indent }: RawLine): WrappedCell[] {
  return [...text.matchAll(cell)].map(({ index, 0: { length } }) => ({
    column: indent + index,
    parts: [{ start: start + index, end: start + index + length }],
  }));
}

/** Whether cells are a row that gives a grade: words, and behind them a cell that is a grade and nothing else. */
export function givesGrade(
  cells: WrappedCell[],
  source: string,
  isGrade: (folded: string) => boolean,
): boolean {
  return cells.slice(1).some((each) => isGrade(fold(wordsOf(each, source))));
}

/**
 * A row with the line below it, where that goes on in its columns; else null. Below `Work with      Good` the line
 * `children and families` goes on with its first cell.
 */
export function withLine(row: WrappedCell[], line: RawLine): WrappedCell[] | null {
  const long = row.some(({ parts }) => parts.length === longest);
  if (long || line.mark !== null || !/^\p{Ll}/u.test(line.text)) return null;
  const below = new Map(cellsOfLine(line).map(({ column, parts }) => [column, parts]));
  const goesOn = row.map(({ column, parts }) => ({
    column,
    parts: [...parts, ...(below.get(column) ?? [])],
  }));
  const columns = new Set(row.map(({ column }) => column));
  return [...below.keys()].every((column) => columns.has(column)) ? goesOn : null;
}

/** No cell has more lines. */
const longest = 8;

function wordsOf({ parts }: WrappedCell, source: string): string {
  return parts.map(({ start, end }) => source.slice(start, end)).join(' ');
}
