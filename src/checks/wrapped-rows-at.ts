import { readLines } from '../parser/document/raw-lines.ts';
import { cellsOfLine, type WrappedCell, withLine } from '../parser/document/wrapped-rows.ts';

/** A row whose cells go on over lines, read cell by cell. */
export interface WrappedRow {
  /** Its words, with one space between. */
  text: string;
  /** For each UTF-16 unit of `text`, the UTF-16 unit of the original. */
  place: number[];
  /** Where the original goes on. */
  end: number;
}

/**
 * The rows of an original whose cells go on over lines in their own columns, by the UTF-16 unit where each begins:
 * `Work with      Good` above `children` is "Work with children Good".
 */
export function wrappedRowsAt(original: string): Map<number, WrappedRow> {
  const rows = new Map<number, WrappedRow>();
  const lines = readLines(original);
  for (const [index, line] of lines.entries()) {
    let cells = cellsOfLine(line);
    let end = line.end;
    for (let at = index + 1; cells.length > 1; at += 1) {
      const below = lines[at];
      const longer = below && !below.blankBefore ? withLine(cells, below) : null;
      if (!below || !longer) break;
      cells = longer;
      end = below.end;
    }
    if (cells.some(({ parts }) => parts.length > 1))
      rows.set(line.start, rowOf(original, cells, end));
  }
  return rows;
}

function rowOf(original: string, cells: WrappedCell[], end: number): WrappedRow {
  const parts = cells.flatMap((cell) => cell.parts);
  const place = parts.flatMap(({ start, end: last }, index) =>
    // The space after it is that behind it.
    Array.from(
      { length: last - start + (index < parts.length - 1 ? 1 : 0) },
      (_, at) => start + at,
    ),
  );
  return { text: parts.map((part) => original.slice(part.start, part.end)).join(' '), place, end };
}
