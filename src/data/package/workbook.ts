import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { CsvColumn } from '../records/csv-columns.ts';
import type { DataFile } from './data-file.ts';
import { packed } from './zip.ts';

/** A sheet with more rows than this would be slow to open, and so is in the CSV alone. */
export const mostRows = 20_000;

/**
 * Writes everything as one spreadsheet, `all.xlsx`: what it is, then a sheet a collection. Places in
 * words, which only programs read, are left to CSV and JSON. The same data makes the same bytes.
 * The library makes it with the first row of each sheet; the others, of one plain kind, are put behind
 * those here: by the library they would cost five times as much.
 */
export async function writeWorkbook(
  folder: string,
  about: string[],
  sheets: Sheet[],
): Promise<DataFile> {
  const begun = await writeExcelFile([
    { sheet: 'About', columns: [{ width: 110 }], data: about.map((line) => [text(line)]) },
    ...sheets.map(({ title, columns, rows }) => ({
      // A spreadsheet takes no longer names.
      sheet: title.slice(0, 31),
      stickyRowsCount: 1,
      columns: columns.filter(isRead).map(({ name }) => ({ width: name === 'text' ? 80 : 22 })),
      data: [
        columns.filter(isRead).map(({ name }) => ({ value: name, fontWeight: 'bold' as const })),
        ...(rows ? [] : [[text('Too many for a sheet: see the CSV.')]]),
      ],
    })),
  ]).toBuffer();
  return packed(folder, 'all.xlsx', mediatype, withRows(unzipSync(begun), sheets));
}

const mediatype = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const words = 'xl/sharedStrings.xml';

function text(value: string) {
  return { value, type: String, format: '@' };
}

function isRead({ unit }: CsvColumn): boolean {
  return unit === undefined;
}

/** The parts of a spreadsheet with the rows of its sheets, the second and what follows, put behind their first. */
function withRows(parts: Record<string, Uint8Array>, sheets: Sheet[]): Record<string, Uint8Array> {
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const [, style = ''] = /<c r="A1" s="(\d+)"/.exec(part(sheetPath(1))) ?? [];
  const cells: Cells = { style, texts: new Map(), before: part(words).split('<si>').length - 1 };
  const filled = sheets.map(({ columns, rows }, index): [string, Uint8Array] => {
    const path = sheetPath(index + 2);
    const read = columns.flatMap((column, place) =>
      isRead(column) ? [{ place, isNumber: column.type === 'integer' && !column.list }] : [],
    );
    const added = (rows ?? []).map((row, nth) => rowOf(cells, read, row, nth + 2)).join('');
    return [path, strToU8(part(path).replace('</sheetData>', () => `${added}</sheetData>`))];
  });
  const more = [...cells.texts.keys()].map(textItem).join('');
  const all = part(words).replace('</sst>', () => `${more}</sst>`);
  return { ...parts, ...Object.fromEntries(filled), [words]: strToU8(all) };
}

function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

function rowOf(cells: Cells, read: ReadColumn[], row: string[], number: number): string {
  const written = read.map(({ place, isNumber }, index) => {
    const value = row[place] ?? '';
    if (value === '') return '';
    const at = `${letters(index)}${number}`;
    return isNumber
      ? `<c r="${at}"><v>${Number(value)}</v></c>`
      : `<c r="${at}" s="${cells.style}" t="s"><v>${placeOf(cells, value)}</v></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** The place of a text in the list of all, which holds each once; no cell holds a longer one. */
function placeOf({ texts, before }: Cells, value: string): number {
  const held = value.length > 32_767 ? 'Too long for a cell: see the CSV.' : value;
  const place = texts.get(held) ?? before + texts.size;
  texts.set(held, place);
  return place;
}

/** A text as the list has it, without what XML cannot hold: no spreadsheet reads a formula or a date in it. */
function textItem(value: string): string {
  const written = value
    .replace(/[^\P{Cc}\t\n\r\x85]|[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<si><t${value.trim() === value ? '' : ' xml:space="preserve"'}>${written}</t></si>`;
}

/** What a column is called in a spreadsheet: the first A, the 28th AB. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}

/** One collection as a sheet. */
export interface Sheet {
  title: string;
  columns: CsvColumn[];
  /** Cells by record and column; null where they are too many for a sheet. */
  rows: string[][] | null;
}

/** How texts stand in cells: their style, and the places of those that were added behind others. */
interface Cells {
  style: string;
  texts: Map<string, number>;
  before: number;
}

interface ReadColumn {
  place: number;
  isNumber: boolean;
}
