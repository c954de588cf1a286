import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { collectionNames } from '../../src/data/collection-names.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { type MadeFiles, makeFiles } from './made-files.ts';

let files: MadeFiles;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  files = await makeFiles(await editionOf(firstEdition), firstEdition);
  parts = unzipSync(files.bytes('all.xlsx'));
});

const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());

test('the spreadsheet says what it is, then has a sheet a collection with a row a record', () => {
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(names).toHaveLength(collectionNames.length + 1);
  for (const [index, name] of collectionNames.entries()) {
    const rows: unknown[] = parse(files.text(`${name}.csv`));
    const sheet = part(`xl/worksheets/sheet${index + 2}.xml`);
    expect(sheet.match(/<row /g), name).toHaveLength(rows.length);
  }
});

test('no cell of it is a formula', () => {
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  for (const path of some(sheets)) expect(part(path)).not.toContain('<f>');
});

test('the same data make the same spreadsheet', async () => {
  const again = await makeFiles(await editionOf(firstEdition), firstEdition);
  expect(Buffer.compare(again.bytes('all.xlsx'), files.bytes('all.xlsx'))).toBe(0);
});
