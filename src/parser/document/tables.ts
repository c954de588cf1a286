import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import type { Around, View } from './around.ts';
import { cellsOf, columnsOf } from './cells.ts';
import type { Passage } from './document.ts';
import { fold } from './normalise.ts';
import type { RowCell } from './row-cells.ts';
import { type Name, nameAt, nameOfLine } from './row-names.ts';
import type { Row, Rows } from './rows.ts';

/** A table has fewer columns of grades than this, and its head stands within so many lines above. */
const widest = 12;
const farthest = 400;

/**
 * What stands around a grade of a table: what its row and its column are called. Below `Force | Safety |
 * Care`, the last of `Fell | Good | Poor` has "Fell" and "Care"; below `Area | 2022 | 2024` the second is a
 * grade of before.
 */
export function inTable(view: View, passage: Passage, row: Row, cell: RowCell): Around | null {
  const { text } = view;
  const first = row.cells.find(({ kind }) => kind === 'words');
  const line = text.document.passages[row.top];
  if (!first || !line) return null;
  const columns = columnsIn(text, passage, line, row);
  const heads = headsOf(text, line, columns.length);
  // A column of arrows behind the grades is no cell.
  const before = row.cells.findIndex(({ start }) => start >= (columns[0] ?? 0));
  const from = Math.min(before, heads.length - columns.length);
  const own = heads.slice(Math.max(0, from), from + columns.length);
  const name = nameAt(text, passage, first);
  return columns.length === 0 || own.length < columns.length
    ? null
    : tableOf(text, name, own, columns.indexOf(cell.start), heads[0]);
}

/**
 * Where the columns of a row begin that hold a grade or, where the head has as many, a dash alone, which is
 * an empty one; none where that cannot be told, or where the head is itself a row of grades.
 */
function columnsIn(text: Text, passage: Passage, line: Passage, { grades }: Row): number[] {
  if (text.scale.find(line.folded).length > 0) return [];
  const given = grades.map(({ start }) => start);
  const dashes = [...passage.text.matchAll(/(?<=[\s|])\p{Pd}+(?= ?\p{No}?(?:[\s|]|$))/gu)].map(
    ({ index }) => index,
  );
  if (dashes.length === 0) return given;
  const all = [...given, ...dashes].sort((one, other) => one - other);
  const [columns = [], ...others] = [given, all].filter(({ length }) =>
    [length, length + 1].includes(headsOf(text, line, length).length),
  );
  return others.length === 0 ? columns : [];
}

/** The heads of a table's columns; where nothing parts them, each begins with a capital or a year. */
function headsOf(text: Text, line: Passage, grades: number): Name[] {
  const columns = columnsOf(text.document, line);
  const cells = columns.length > 1 ? columns : cellsOf(text.document, line);
  const words = [...line.text.matchAll(/(?:\p{Lu}|\d{4}).*?(?=\s+(?:\p{Lu}|\d{4})|$)/gu)].map(
    ({ index, 0: head }) => ({ start: index, end: index + head.length }),
  );
  const parted = cells.length === 1 && words.length === grades + 1 ? words : cells;
  return parted.map((each) => nameAt(text, line, each));
}

/** The same of a table whose cells each stand on a line of their own, as those of its head do. */
export function cellALine({ text, rows }: View, { index }: Passage): Around | null {
  const alone = (at: number) => rows.get(at)?.alone === true;
  const { passages } = text.document;
  const { from, to } = runAround(rows, index);
  const columns = to - from + 1;
  let top = from - 1;
  while (top - 1 - columns >= from - farthest && alone(top - 1)) top -= columns + 1;
  const name = passages[from - 1];
  const heads = passages.slice(Math.max(0, top - columns), top);
  if (!name || heads.length < columns) return null;
  const names = heads.map((head) => nameOfLine(text, head));
  return tableOf(text, nameOfLine(text, name), names, index - from, undefined);
}

/** The first and the last of the grades that stand alone on lines one below the other. */
function runAround(rows: Rows, index: number): { from: number; to: number } {
  const alone = (at: number) => rows.get(at)?.alone === true;
  let from = index;
  while (alone(from - 1) && index - from < widest) from -= 1;
  let to = index;
  while (alone(to + 1) && to - from < widest) to += 1;
  return { from, to };
}

/** Of such grades, each with its own time: where they begin, and whether one is earlier than the last: `2022: Good` / `2024: Poor`. */
export function thenAndNow({ text, rows }: View, { index }: Passage) {
  const { from, to } = runAround(rows, index);
  const run = text.document.passages.slice(from, to + 1);
  const times = run.map(({ text: words }) => timeOf(words));
  const told = run.length > 1 && new Set(times).size === run.length;
  return told ? { first: run[0], past: isPast(times, index - from) } : null;
}

function tableOf(text: Text, row: Name, heads: Name[], own: number, corner?: Name): Around | null {
  const times = heads.map(({ words }) => timeOf(words));
  const dated = new Set(times).size > 1;
  const past = isPast(times, own);
  const called = corner !== undefined && text.bodyNouns.is(fold(corner.words));
  const name = called && !row.body ? { ...row, body: { id: null, name: row.words } } : row;
  const names = [name, ...(dated ? [] : heads.slice(own, own + 1))];
  const told = dated || names.some(({ body }) => body !== null);
  return told ? { where: 'table', names, each: false, past } : null;
}

const formerly = grammar`\b(?:${'formerly'})\b`;

const present = grammar`\b(?:now|this|current|latest|new|${'gradeNouns'})\b`;

/** When a column's grades were given: a year, before (0) for "previous", or now; NaN where it is not told. */
function timeOf(words: string): number {
  const folded = fold(words);
  const year = /\b(?:19|20)\d\d\b/.exec(folded)?.[0];
  if (year) return Number(year);
  if (formerly.test(folded)) return 0;
  return present.test(folded) ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** Whether one of several times is earlier than the last that is told. */
function isPast(times: number[], own: number): boolean {
  const time = times[own] ?? Number.NaN;
  return time === 0 || time < Math.max(...times.filter((each) => !Number.isNaN(each)));
}
