import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { type DataFile, openDataFile } from './data-file.ts';

/** The earliest day that a zip can name: the same files make the same bytes, whenever and wherever. */
export const oneDay = new Date(1980, 0, 1);

/**
 * Puts files that were written into a folder into one zip beside them, `all.zip`, in the order given.
 * Each is deflated part by part as it is read, and written as it comes.
 */
export async function writeZip(folder: string, files: DataFile[]): Promise<DataFile> {
  const file = await openDataFile(folder, 'all.zip', 'application/zip');
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    packed.push(part);
  });
  const writePacked = async () => {
    for (const part of packed.splice(0)) await file.write(part);
  };
  for (const { path } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = oneDay;
    zip.add(entry);
    for await (const part of createReadStream(join(folder, path))) {
      entry.push(part);
      await writePacked();
    }
    entry.push(new Uint8Array(), true);
    await writePacked();
  }
  zip.end();
  await writePacked();
  return file.close();
}
