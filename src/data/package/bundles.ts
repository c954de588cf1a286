import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { constants, crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { CsvColumn } from '../records/csv-columns.ts';
import { type DataFile, openDataFile, writeDataFile } from './data-file.ts';

/**
 * Puts files that were written into a folder into one zip beside them, `all.zip`, in the order given.
 * Each is deflated part by part as it is read, and written as it comes, all by one deflater: a new one for
 * each of a thousand files would cost more than all else of the zip.
 */
export async function writeZip(folder: string, files: DataFile[]): Promise<DataFile> {
  const file = openDataFile(folder, 'all.zip', 'application/zip');
  const zip = new Zip((error, part) => {
    if (error) throw error;
    file.write(part);
  });
  // The last step of packing would take two thirds as much again, for 3 % fewer bytes.
  const deflater = createDeflateRaw({ level: 5 });
  for (const { path, bytes: size } of files) {
    const entry = { filename: path, compression: 8, mtime: oneDay, size, crc: 0 };
    zip.add(entry);
    await addDeflated(entry, deflater, join(folder, path));
  }
  zip.end();
  return file.close();
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

/** The earliest day that a zip can name, so that the same files make the same zip; and as it is written there. */
const oneDay = new Date(1980, 0, 1);
const oneDayInZip = 0x00210000;

/** Room to read into, used again and again: new room each time has unused memory collected far too often. */
const room = Buffer.alloc(1 << 16);

async function addDeflated(
  entry: ZipInputFile,
  deflater: DeflateRaw,
  place: string,
): Promise<void> {
  const pack = (part: Uint8Array<ArrayBuffer>) => entry.ondata?.(null, part, false);
  deflater.on('data', pack);
  const file = openSync(place, 'r');
  for (let length = readSync(file, room); length > 0; length = readSync(file, room)) {
    const part = room.subarray(0, length);
    entry.crc = crc32(part, entry.crc);
    await new Promise((done) => deflater.write(part, done));
  }
  closeSync(file);
  await new Promise<void>((done) => deflater.flush(constants.Z_FINISH, done));
  deflater.off('data', pack);
  deflater.reset();
  entry.ondata?.(null, new Uint8Array(), true);
}

/** Gives each part of a zip the day that every zip here names; of its bytes, only the days change. */
function withOneDay(zip: Buffer): Buffer {
  const end = zip.length - 22;
  let entry = zip.readUInt32LE(end + 16);
  while (entry < end) {
    zip.writeUInt32LE(oneDayInZip, entry + 12);
    zip.writeUInt32LE(oneDayInZip, zip.readUInt32LE(entry + 42) + 10);
    const lengths = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at));
    entry += 46 + lengths.reduce((sum, length) => sum + length);
  }
  return zip;
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

/**
 * A text as it is, without what XML cannot hold: no spreadsheet reads a formula or a date in it, and none
 * holds a longer one.
 */
function text(value: string) {
  const told = value.replace(/[^\P{Cc}\t\n\r\x85]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
  const held = told.length > 32_767 ? 'Too long for a cell: see the CSV.' : told;
  return held === '' ? null : { value: held, type: String, format: '@' };
}

/** One collection as a sheet. */
export interface Sheet {
  title: string;
  columns: CsvColumn[];
  /** Cells by record and column; null where they are too many for a sheet. */
  rows: string[][] | null;
}
