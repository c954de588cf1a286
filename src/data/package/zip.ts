import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { type DataFile, openDataFile } from './data-file.ts';

/** The earliest day that a zip can name, so that the same files make the same zip; and as it is written there. */
const oneDay = new Date(1980, 0, 1);
const oneDayInZip = 0x00210000;

/**
 * Puts files that were written into a folder into one zip beside them, `all.zip`, in the order given.
 * Each is deflated part by part as it is read, and written as it comes.
 */
export async function writeZip(folder: string, files: DataFile[]): Promise<DataFile> {
  const file = openDataFile(folder, 'all.zip', 'application/zip');
  const zip = new Zip((error, part) => {
    if (error) throw error;
    file.write(part);
  });
  for (const { path, bytes } of files) await addDeflated(zip, folder, path, bytes);
  zip.end();
  return file.close();
}

async function addDeflated(zip: Zip, folder: string, path: string, size: number): Promise<void> {
  const entry: ZipInputFile = { filename: path, compression: 8, mtime: oneDay, size, crc: 0 };
  zip.add(entry);
  const plain = createReadStream(join(folder, path)).on('data', (part) => {
    entry.crc = crc32(part, entry.crc);
  });
  await pipeline(
    plain,
    createDeflateRaw(),
    async (packed: AsyncIterable<Uint8Array<ArrayBuffer>>) => {
      for await (const part of packed) entry.ondata?.(null, part, false);
    },
  );
  entry.ondata?.(null, new Uint8Array(), true);
}

/** Gives each part of a zip the day that every zip here names; of its bytes, only the days change. */
export function withOneDay(zip: Buffer): Buffer {
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
