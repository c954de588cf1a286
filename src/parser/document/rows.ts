import type { GradeMark } from '../marks/grade-marks.ts';
import type { Text } from '../text.ts';
import { hasFiniteVerb } from './area-name.ts';
import { type Cell, columnsOf } from './cells.ts';
import type { Passage } from './document.ts';
import { type RowCell, rowCells } from './row-cells.ts';

/** A passage that reads as a row. */
export interface Row {
  cells: RowCell[];
  /** The cells that hold a grade, or say that there is none. */
  grades: RowCell[];
  /** Whether it is grades and nothing else. */
  alone: boolean;
  /** Index of the line above it and the rows that stand right above it: the head of its table. */
  top: number;
  /** Whether another row stands next to it, or with one line between, or both are headings. */
  together: boolean;
}

/** The passages of a text that read as rows, by their index. */
export type Rows = ReadonlyMap<number, Row>;

/**
 * The passages of a text that read as rows, with their cells: of `Fire: Good (2019: Poor)` words, a
 * grade, and an earlier one; "It is good at fires." is none.
 */
export function rowsOf(text: Text, marks: GradeMark[]): Rows {
  const { passages } = text.document;
  const byPassage = Map.groupBy(marks, ({ passage }) => passage);
  const rows = new Map<number, Row>();
  let last: Row | undefined;
  for (const passage of passages) {
    const { index } = passage;
    const cells = rowCells(text, passage, byPassage.get(index) ?? []);
    const row = rowOf(withoutProse(cells, passage), cells[0]);
    if (!row) continue;
    const heading = passage.kind === 'heading';
    const near = rows.get(index - 1) ?? rows.get(index - 2) ?? (heading ? last : undefined);
    if (heading) last = row;
    if (near) near.together = row.together = true;
    let above = index - 1;
    while (index - above < mostEmpty && !rows.has(above) && isEmpty(text, passages[above]))
      above -= 1;
    // A line of dashes below a head is no line of the table.
    const ruled = !/[\p{L}\p{N}]/u.test(passages[above]?.text ?? '.');
    row.top = rows.get(above)?.top ?? above - (ruled ? 1 : 0);
    rows.set(index, row);
  }
  for (const index of [...rows.keys()].filter((each) => isKey(each))) rows.delete(index);
  return rows;

  /** Whether a grade that opens a row is explained there, as another that opens prose beside it is. */
  function isKey(index: number): boolean {
    const opens = (at: number) => opensLine(passages[at], byPassage.get(at)?.[0]);
    return [-1, 1].some((way) => {
      let at = index;
      while (Math.abs(at - index) < mostGrades && opens(at) && rows.has(at)) at += way;
      return at !== index && opens(at) && !rows.has(at);
    });
  }
}

/** No more lines of a table stand empty together. */
const mostEmpty = 20;

/** Whether a line of a table has nothing behind its name: `Fell Police | n/a | – |`. */
function isEmpty({ document }: Text, line: Passage | undefined): boolean {
  const [, ...columns] = line ? columnsOf(document, line) : [];
  const empty = ({ start, end }: Cell) => !/\p{L}{2}|\d/u.test(line?.text.slice(start, end) ?? '');
  return columns.length > 0 && columns.every(empty);
}

/** A scale has no more grades. */
const mostGrades = 6;

/** Whether a line is a grade and what is said of it: `Good – it has strengths`. */
function opensLine(passage: Passage | undefined, mark: GradeMark | undefined): boolean {
  return (
    mark?.outerStart === 0 && /^(?::| \p{Pd}| =) \S/u.test(passage?.text.slice(mark.end) ?? '')
  );
}

function rowOf(cells: RowCell[], first: RowCell | undefined): Row | null {
  const grades = cells.filter(({ kind }) => kind === 'grade' || kind === 'blank');
  if (grades.length === 0 && !cells.some(({ kind }) => kind === 'former')) return null;
  const words = cells.some(({ kind }) => kind === 'words');
  const alone = cells[0] === first && grades.length > 0 && !words;
  return { cells, grades, alone, top: -1, together: false };
}

/** A row within prose: behind a colon, and before the next sentence. Empty where prose is part of it. */
function withoutProse(cells: RowCell[], { folded }: Passage): RowCell[] {
  const prose = ({ kind, column, start, end }: RowCell) =>
    kind === 'words' && !column && isProse(folded.slice(start, end));
  const first = cells.findIndex(({ kind }) => kind === 'grade' || kind === 'blank');
  const led = cells.findLastIndex((cell, at) => at < first && prose(cell));
  // "Good: keeping boats." ends in a stop, and is no prose.
  const listed = ({ after }: RowCell) => first === 0 && /^[:;]$/.test(after);
  const last = cells.findIndex((cell, at) => at > first && prose(cell) && !listed(cell));
  if (last >= 0 && !/\./.test(cells[last]?.after ?? '')) return [];
  return cells.slice(led + 1, last < 0 ? undefined : last);
}

function isProse(words: string): boolean {
  const long = words.split(' ').length > 24 || /\.$/.test(words.trim());
  return long || (hasFiniteVerb(words) && !/\?$/.test(words.trim()));
}
