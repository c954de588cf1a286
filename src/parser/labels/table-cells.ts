import type { ParsedPassage } from '../parsed-report.ts';

/** One cell of a table's row: its words, and where they stand in the passage. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

/** The cells of a passage that is a table's row, parted by `|` or tabs in the file; else null. */
export function cellsOf(file: string, { text, offsets }: ParsedPassage): Cell[] | null {
  if (text.length > 600) return null;
  const cells: Cell[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const tabbed = text[at] === ' ' && file.slice(offsets[at], offsets[at + 1]).includes('\t');
    if (at < text.length && text[at] !== '|' && !tabbed) continue;
    cells.push(cellAt(text, start, at));
    start = at + 1;
  }
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells.length >= 2 ? cells : null;
}

/** Whether cells are a rule between a table's head and its rows: `|---|:--|`. */
export function isRule(cells: Cell[]): boolean {
  return cells.every(({ text }) => /^:?-{2,}:?$/.test(text));
}

function cellAt(text: string, from: number, to: number): Cell {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const trimmed = words.trim();
  return { text: trimmed, start, end: start + trimmed.length };
}
