import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../src/data/collections.ts';
import { writeWorkbook } from '../../src/data/package/bundles.ts';
import { csvColumns } from '../../src/data/records/csv-columns.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { type MadeFiles, makeFiles } from './made-files.ts';
import { readCsvCell } from './read-csv-cell.ts';

let files: MadeFiles;
let book: WorkBook;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  files = await makeFiles(await editionOf(firstEdition), firstEdition);
  parts = unzipSync(files.bytes('all.xlsx'));
  book = read(files.bytes('all.xlsx'));
});

/** The rows of a sheet, the first of them its columns’ names. */
const rowsOf = (sheet = ''): unknown[][] =>
  utils.sheet_to_json(book.Sheets[sheet] ?? {}, { header: 1, raw: true });

const csvSchema = z.array(z.record(z.string(), z.string()));

const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());

test('the spreadsheet says what it is, then has a sheet a collection with a row a record', () => {
  const [about, ...titles] = book.SheetNames;
  expect(about).toBe('About');
  expect(titles).toHaveLength(collectionNames.length);
  expect(rowsOf(about).flat().join('\n')).toContain('Inspection Record');
});

test('another program than the one that wrote it reads every cell as the CSV has it', () => {
  for (const [index, name] of collectionNames.entries()) {
    const [header = [], ...rows] = rowsOf(book.SheetNames[index + 1]);
    const records = csvSchema.parse(parse(files.text(`${name}.csv`), { columns: true }));
    const shown = rows.map((row) => header.map((_, column) => String(row[column] ?? '')));
    const printed = records.map((record) =>
      header.map((column) => readCsvCell(record[String(column)] ?? 'no such column')),
    );
    expect(shown, name).toEqual(printed);
  }
});

test('numbers are numbers, and nothing else is', () => {
  const cells = book.SheetNames.flatMap((name) => Object.values(book.Sheets[name] ?? {}));
  const kinds = new Map(cells.map((cell) => [cell.t, typeof cell.v]));
  expect(Object.fromEntries([...kinds].filter(([kind]) => kind))).toEqual({
    s: 'string',
    n: 'number',
  });
});

test('no cell of it is a formula', () => {
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  for (const path of some(sheets)) expect(part(path)).not.toContain('<f>');
});

test('a cell holds words as they are, without what a spreadsheet cannot hold', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  const [column] = csvColumns(z.object({ id: z.string() }));
  const odd = ['=1+1', ' a  b\n', '“<b>&amp;”', '12', '\u0007bell\ud800', '😀'];
  const long = 'a'.repeat(32_768);
  const rows = [...odd, long, '12'].map((each) => [each]);
  await writeWorkbook(folder, ['About'], [{ title: 'Odd', columns: column ? [column] : [], rows }]);
  const { Sheets } = read(readFileSync(join(folder, 'all.xlsx')));
  const cells: unknown[][] = utils.sheet_to_json(Sheets['Odd'] ?? {}, { header: 1, raw: true });
  rmSync(folder, { recursive: true });
  const held = odd.map((each) =>
    each.replaceAll('\u0007', '').toWellFormed().replaceAll('\ufffd', ''),
  );
  const told = 'Too long for a cell: see the CSV.';
  expect(cells.flat()).toEqual(['id', ...held, told, '12']);
});

test('the same data make the same spreadsheet', async () => {
  const again = await makeFiles(await editionOf(firstEdition), firstEdition);
  expect(Buffer.compare(again.bytes('all.xlsx'), files.bytes('all.xlsx'))).toBe(0);
});
