import type { Text } from '../text.ts';
import type { Around, View } from './around.ts';
import { cellsOf, columnsOf } from './cells.ts';
import type { Passage } from './document.ts';
import { fold } from './normalise.ts';
import type { RowCell } from './row-cells.ts';
import { type Name, nameAt } from './row-names.ts';
import type { Row } from './rows.ts';
import { isPast, timeOf } from './times.ts';

/**
 * What stands around a grade of a table: what its row and its column are called. Below `Force | Safety |
 * Care`, the last of `Fell | Good | Poor` has "Fell" and "Care"; below `Area | 2022 | 2024` the second is a
 * grade of before.
 */
export function inTable(view: View, passage: Passage, row: Row, cell: RowCell): Around | null {
  const { text, rows } = view;
  const [first] = row.cells;
  const line = text.document.passages[row.top];
  if (!first || !line) return null;
  // Of a table the first row has every cell: `East | Fell | Good` above ` | Dale | Poor`.
  const model = rows.get(row.top + 1);
  const before = Math.max(leading(row), model ? leading(model) : 0);
  const columns = columnsIn(text, passage, line, row, before);
  const at = columns.indexOf(cell.start);
  const names = row.cells.slice(0, before).map((each) => nameAt(text, passage, each));
  const name = names.find(({ body }) => body !== null) ?? nameAt(text, passage, first);
  const over = text.document.passages[row.top - 1] ?? line;
  const told = columns.length === 2 ? (yearsOf(line) ?? timesTold(line) ?? timesTold(over)) : null;
  if (told) return { where: 'table', names: [name], each: false, past: isPast(told, at) };
  const heads = headsOf(text, line);
  // A column of arrows behind the grades is no cell.
  const from = Math.min(before, heads.length - columns.length);
  const own = heads.slice(Math.max(0, from), from + columns.length);
  return own.length < columns.length ? null : tableOf(text, name, own, at, heads[0]);
}

/** How many cells stand before the first grade. */
function leading({ cells, grades: [first] }: Row): number {
  return first ? cells.indexOf(first) : -1;
}

/** When two columns were given, as a head tells whose own columns run together: `Area Grade in 2021 Grade in 2024`. */
function yearsOf(line: Passage): number[] | null {
  const years = line.text.match(/\b(?:19|20)\d\d\b/g)?.map(Number) ?? [];
  const apart = line.text.endsWith('.');
  return !apart && new Set(years).size === 2 && years.length === 2 ? years : null;
}

/** When two columns were given, as prose above them says: "the first is of 2030, the second is the new one". */
function timesTold({ folded }: Passage): number[] | null {
  const parts = folded
    .slice(-300)
    .split(/\b(?=(?:first|left|second|right)\b)/)
    .filter((part) => /^(?:first|left|second|right)\b/.test(part));
  const times = parts.toSorted((one) => (/^(?:first|left)/.test(one) ? -1 : 1)).map(timeOf);
  // Beside one that is of a year the other is the present one.
  return times.length === 2 && times.some(Number.isFinite)
    ? times.map((time) => (Number.isNaN(time) ? Number.POSITIVE_INFINITY : time))
    : null;
}

/**
 * Where the columns of a row begin that hold a grade or, where the head has as many, a dash alone, which is
 * an empty one; none where that cannot be told.
 */
function columnsIn(
  text: Text,
  passage: Passage,
  line: Passage,
  { grades }: Row,
  names: number,
): number[] {
  if (text.scale.find(line.folded).length > 0) return [];
  const given = grades.map(({ start }) => start);
  const printed = columnsOf(text.document, passage);
  const first = printed.findIndex(({ end }) => end > (given[0] ?? 0));
  // What is no grade between grades fills its column: `Good | N/A | Poor`.
  if (printed.length > 2 && printed.length === columnsOf(text.document, line).length)
    return printed
      .slice(first)
      .map(({ start, end }) => given.find((each) => each >= start && each < end) ?? start);
  const dashes = [...passage.text.matchAll(/(?<![^\s|])\p{Pd}+(?= ?\p{No}?(?![^\s|]))/gu)].map(
    ({ index }) => index,
  );
  if (dashes.length === 0) return given;
  const all = [...given, ...dashes].sort((one, other) => one - other);
  const [columns = [], ...others] = [given, all].filter(({ length }) =>
    [length, length + Math.max(1, names)].includes(headsOf(text, line).length),
  );
  return others.length === 0 ? columns : [];
}

/** The heads of a table's columns; where nothing parts them, each begins with a capital or a year. */
function headsOf(text: Text, line: Passage): Name[] {
  const columns = columnsOf(text.document, line);
  const cells = columns.length > 1 ? columns : cellsOf(text.document, line);
  const words = [...line.text.matchAll(/(?:\p{Lu}|\d{4}).*?(?=\s+(?:\p{Lu}|\d{4})|$)/gu)].map(
    ({ index, 0: head }) => ({ start: index, end: index + head.length }),
  );
  const parted = cells.length === 1 ? words : cells;
  return parted.map((each) => nameAt(text, line, each));
}

/** What a row and the heads of its columns tell of the grade where they meet. */
export function tableOf(
  text: Text,
  row: Name,
  heads: Name[],
  own: number,
  corner?: Name,
): Around | null {
  const times = heads.map(({ words }) => timeOf(words));
  const dated = new Set(times).size > 1 && times.filter(Number.isNaN).length < 2;
  const past = isPast(times, own);
  const called = corner !== undefined && text.bodyNouns.is(fold(corner.words));
  const name = called && !row.body ? { ...row, body: { id: null, name: row.words } } : row;
  const names = [name, ...(dated ? [] : heads.slice(own, own + 1))];
  const told = dated || names.some(({ body }) => body !== null);
  return told ? { where: 'table', names, each: false, past } : null;
}
