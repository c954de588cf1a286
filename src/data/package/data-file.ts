import { createHash } from 'node:crypto';

/** A file of the data as it is published. */
export interface DataFile {
  /** Its path below `/data/`. */
  path: string;
  mediatype: string;
  bytes: Uint8Array;
  /** SHA-256 of its bytes, in hex. */
  sha256: string;
}

/** A data file with its hash; text is written as UTF-8. */
export function dataFile(path: string, mediatype: string, content: string | Uint8Array): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, mediatype, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A value as a JSON file: two spaces, a line feed at the end. */
export function jsonFile(path: string, value: unknown): DataFile {
  return dataFile(path, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
}
