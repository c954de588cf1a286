import type { Document, Passage } from './document.ts';

/** A cell of a line that reads as a row: words between separators, and what stands before it. */
export interface Cell {
  start: number;
  end: number;
  /** The separator before it; empty for the first. */
  after: string;
  /** Whether it is the whole of one of several columns, so that it is one cell whatever its words are. */
  column: boolean;
}

const columnEnds = /\s*\|\s*|\s+\p{Pd}*[>=←-⇿➔-➾]+\s+|\s*(?:\.{3,}|…+)\s*/gu;
const joints = /\s+[\p{Pd}/]+\s+|(?<!^\p{L}+ \d+[\w.()]*):\s+|(?<=\?)\s+/u;
const brackets = /\s*[[\]()]\s*(?:\p{Pd}+\s+|\.\s+(?=\p{Lu}))?/u;
const stops = /;\s+|(?<=\p{L}{2})\s*\.\s+(?=\p{Lu})|,\s+(?=\p{Lu})/u;
const cellEnds = new RegExp(`${joints.source}|${brackets.source}|${stops.source}`, 'gu');

/**
 * The cells of a line: `Fire: Good`, `Fire – Good`, `Fire → Good`, `Fire = Good`, `Fire .... Good`,
 * `Fire [Good]`, `Fire (Good)`, `Fire | Good`, and `Fire`, `Good` with a tab or two spaces between.
 */
export function cellsOf(document: Document, passage: Passage): Cell[] {
  const { text } = passage;
  const columns = columnsOf(document, passage);
  return columns.flatMap((column, nth) => {
    // No break holds letters, as each column does: none that reaches into this one begins before the last.
    const from = columns[nth - 1]?.start ?? 0;
    const cells = split(text, column, breaksIn(text.slice(0, column.end), cellEnds, from));
    return cells.map((cell) => ({ ...cell, column: column.column && cells.length === 1 }));
  });
}

/**
 * The columns of a table's line, which bars, arrows, dots, tabs and wide spaces part: `Fire | Round 2
 * (2022)` has two. One column is the whole line.
 */
export function columnsOf({ source }: Document, passage: Passage): readonly Cell[] {
  const before = known.get(passage);
  if (before) return before;
  const { text, offsets } = passage;
  const whole = { start: 0, end: text.length, after: '', column: false };
  const all = [...breaksIn(text, columnEnds), ...gaps(source, text, offsets)];
  // In a table an arrow or dots are words of a cell: `Fire | Good → 2024 | Poor`.
  const drawn = all.filter(({ mark }) => /^[|\t]/.test(mark || '\t'));
  const ends = drawn.length > 2 ? drawn : all;
  const columns = split(
    text,
    whole,
    ends.sort((one, other) => one.start - other.start),
  );
  const found = columns.map((column) => ({ ...column, column: columns.length > 1 }));
  known.set(passage, found);
  return found;
}

/** How many bars or tabs stand in the file before a place in its line; a copy has spaces for those that open it. */
export function columnAt({ source, markdown }: Document, { offsets }: Passage, at: number): number {
  const from = offsets[at] ?? 0;
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, from);
  const opened = markdown ? (/^(?:#+ )?( *)/.exec(line)?.[1]?.length ?? 0) : 0;
  return opened + line.split(line.includes('|') ? '|' : '\t').length - 1;
}

const known = new WeakMap<Passage, readonly Cell[]>();

interface Break {
  start: number;
  end: number;
  mark: string;
}

function breaksIn(text: string, pattern: RegExp, from = 0): Break[] {
  const breaks: Break[] = [];
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [all] = found;
    breaks.push({ start: found.index, end: found.index + all.length, mark: all.trim() });
  }
  return breaks;
}

/** What stands between breaks and holds a letter or digit, not only a footnote's figure. */
function split(text: string, whole: Cell, breaks: Break[]): Cell[] {
  const cells: Cell[] = [];
  let { start, after } = whole;
  for (const each of [...breaks, { start: whole.end, end: whole.end, mark: '' }]) {
    if (/[\p{L}\p{Nd}]/u.test(text.slice(start, each.start))) {
      cells.push({ start, end: each.start, after, column: false });
      after = '';
    }
    if (each.end > start) {
      after += each.mark;
      start = each.end;
    }
  }
  return cells;
}

/** Tabs and wide spaces, which are single spaces in the words. */
function gaps(source: string, text: string, offsets: readonly number[]): Break[] {
  return [...text.matchAll(/ /g)].flatMap(({ index }) => {
    const run = source.slice(offsets[index] ?? 0, offsets[index + 1] ?? 0);
    const wide = /\t|[^\S\n\r]{2,}$/.test(run) && !/[\n\r]/.test(run);
    return wide ? [{ start: index, end: index + 1, mark: '\t' }] : [];
  });
}
