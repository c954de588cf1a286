import { stringify } from 'csv-stringify/sync';
import type { CsvColumn } from './csv-columns.ts';

/** What stands between the values of a cell that holds several. */
export const listMark = ' | ';

/** What stands between the values of a list within a list. */
const innerListMark = ' ; ';

/**
 * A cell as it is written. A spreadsheet would take a cell that begins with = + - @ tab or carriage
 * return for a formula: it gets an apostrophe in front, as does one that has apostrophes before such
 * a beginning, so that every cell can be read back as it was.
 */
export function writeCsvCell(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The first line of a CSV file (RFC 4180, UTF-8): the names of its columns. */
export function csvHeader(columns: CsvColumn[]): string {
  return lines([columns.map(({ name }) => name)]);
}

/** Records as lines of a CSV file, one line each. */
export function csvLines(columns: CsvColumn[], records: object[]): string {
  return csvText(csvRows(columns, records));
}

/** Records as rows of cells, one for each column, each as it is. */
export function csvRows(columns: CsvColumn[], records: object[]): string[][] {
  return records.map((record) => columns.map(({ path }) => cell(valueAt(record, path), listMark)));
}

/** Rows of cells as lines of a CSV file. */
export function csvText(rows: string[][]): string {
  return lines(rows.map((row) => row.map(writeCsvCell)));
}

function lines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

/** The value at a path; for a path through a list, a list of what each item has there. */
function valueAt(value: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined || value === null || value === undefined) return value;
  if (key !== '*') return valueAt(Object.getOwnPropertyDescriptor(value, key)?.value, rest);
  if (Array.isArray(value)) return value.map((item) => valueAt(item, rest));
  return Object.entries(value).flatMap(([name, entry]: [string, unknown]) =>
    [entry].flat().map((each) => `${name}: ${String(each)}`),
  );
}

function cell(value: unknown, mark: string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => cell(item, innerListMark)).join(mark);
  return String(value);
}
