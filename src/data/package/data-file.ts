import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of the data as it is published. */
export interface DataFile {
  /** Its path below `/data/`. */
  path: string;
  mediatype: string;
  bytes: number;
  /** SHA-256 of its bytes, in hex. */
  sha256: string;
  /** How many records of a collection it holds; null where it is no collection. */
  records: number | null;
  /** Of a table, a value of each column that has a short one. */
  examples?: Record<string, string>;
}

/** A data file that is being written, part by part. */
export interface OpenDataFile {
  write: (part: string | Uint8Array) => Promise<void>;
  /** Ends the file and tells what was written. */
  close: (records?: number) => Promise<DataFile>;
}

/** Opens a data file below a folder; text is written as UTF-8, and many small parts at once. */
export async function openDataFile(
  folder: string,
  path: string,
  mediatype: string,
): Promise<OpenDataFile> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  const file = await open(place, 'w');
  const hash = createHash('sha256');
  let waiting = '';
  let bytes = 0;
  const put = async (part: Uint8Array) => {
    hash.update(part);
    bytes += part.length;
    await file.writeFile(part);
  };
  const flush = async () => {
    const text = waiting;
    waiting = '';
    if (text !== '') await put(Buffer.from(text));
  };
  return {
    write: async (part) => {
      if (typeof part === 'string') waiting += part;
      if (typeof part !== 'string' || waiting.length >= enough) await flush();
      if (typeof part !== 'string') await put(part);
    },
    close: async (records) => {
      await flush();
      await file.close();
      return { path, mediatype, bytes, sha256: hash.digest('hex'), records: records ?? null };
    },
  };
}

/** Writes a whole data file. */
export async function writeDataFile(
  folder: string,
  path: string,
  mediatype: string,
  content: string | Uint8Array,
): Promise<DataFile> {
  const file = await openDataFile(folder, path, mediatype);
  await file.write(content);
  return file.close();
}

/** Writes a value as a JSON file: two spaces, a line feed at the end. */
export function writeJsonFile(folder: string, path: string, value: unknown): Promise<DataFile> {
  return writeDataFile(folder, path, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
}

/** So much text is gathered before it is written. */
const enough = 65_536;
