import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Opens a data file below a folder; text is written as UTF-8, and many small parts at once. */
export function openDataFile(folder: string, path: string, mediatype: string) {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  const file = openSync(place, 'w');
  const hash = createHash('sha256');
  let waiting = '';
  let bytes = 0;
  const put = (part: Uint8Array) => {
    hash.update(part);
    bytes += part.length;
    writeFileSync(file, part);
  };
  const flush = () => {
    while (waiting !== '') {
      const { read, written } = encoder.encodeInto(waiting, room);
      put(room.subarray(0, written));
      waiting = waiting.slice(read);
    }
  };
  return {
    write: (part: string | Uint8Array) => {
      if (typeof part === 'string') waiting += part;
      if (typeof part !== 'string' || waiting.length >= enough) flush();
      if (typeof part !== 'string') put(part);
    },
    /** Ends the file and tells what was written. */
    close: (records?: number): DataFile => {
      flush();
      closeSync(file);
      return { path, mediatype, bytes, sha256: hash.digest('hex'), records: records ?? null };
    },
  };
}

/** Writes a whole data file. */
export function writeDataFile(
  folder: string,
  path: string,
  mediatype: string,
  content: string | Uint8Array,
): DataFile {
  const file = openDataFile(folder, path, mediatype);
  file.write(content);
  return file.close();
}

/** Writes a value as a JSON file: two spaces, a line feed at the end. */
export function writeJsonFile(folder: string, path: string, value: unknown): DataFile {
  return writeDataFile(folder, path, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
}

/** So much text is gathered before it is written. */
const enough = 65_536;

/** Room to encode into, used again and again: new room for each part would cost more than the encoding. */
const room = new Uint8Array(1 << 18);
const encoder = new TextEncoder();

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
