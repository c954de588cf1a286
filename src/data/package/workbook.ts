import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { CsvColumn } from '../records/csv-columns.ts';
import { type DataFile, writeDataFile } from './data-file.ts';
import { withOneDay } from './zip.ts';

/** One collection as a sheet. */
export interface Sheet {
  title: string;
  columns: CsvColumn[];
  /** Cells by record and column; null where they are too many for a sheet. */
  rows: string[][] | null;
}

/** A sheet with more rows than this would be slow to open, and so is in the CSV alone. */
export const mostRows = 20_000;

/**
 * Writes everything as one spreadsheet, `all.xlsx`: what it is, then a sheet a collection. Places in
 * words, which only programs read, are left to CSV and JSON. The same data makes the same bytes.
 */
export async function writeWorkbook(
  folder: string,
  about: string[],
  sheets: Sheet[],
): Promise<DataFile> {
  const written = await writeExcelFile([
    { sheet: 'About', columns: [{ width: 110 }], data: about.map((line) => [text(line)]) },
    ...sheets.map(({ title, columns, rows }) => ({
      // A spreadsheet takes no longer names.
      sheet: title.slice(0, 31),
      stickyRowsCount: 1,
      columns: columns.filter(isRead).map(({ name }) => ({ width: name === 'text' ? 80 : 22 })),
      data: [
        columns.filter(isRead).map(({ name }) => ({ value: name, fontWeight: 'bold' as const })),
        ...(rows?.map((row) => rowOf(columns, row)) ?? [
          [text('Too many for a sheet: see the CSV.')],
        ]),
      ],
    })),
  ]).toBuffer();
  return writeDataFile(folder, 'all.xlsx', mediatype, withOneDay(written));
}

const mediatype = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function isRead({ unit }: CsvColumn): boolean {
  return unit === undefined;
}

function rowOf(columns: CsvColumn[], row: string[]): Row {
  return columns.flatMap((column, index): Row => {
    if (!isRead(column)) return [];
    const cell = row[index] ?? '';
    const isNumber = column.type === 'integer' && !column.list && cell !== '';
    return [isNumber ? { value: Number(cell), type: Number } : text(cell)];
  });
}

/** A text as it is: no spreadsheet reads a formula or a date in it, and none holds a longer one. */
function text(value: string) {
  const held = value.length > 32_767 ? 'Too long for a cell: see the CSV.' : value;
  return held === '' ? null : { value: held, type: String, format: '@' };
}
