import { readFileSync } from 'node:fs';
import { dataFiles } from '../../src/data/package/data-files.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** The data files of an edition of `content/`, as they would be published at example.org. */
export function makeFiles(edition: Edition): MadeFiles {
  const originals = new Map(
    edition.reports.map(({ id, original }) => [
      id,
      new Uint8Array(readFileSync(`content/originals/${original}`)),
    ]),
  );
  const made = dataFiles(edition, originals, (address) => `https://example.org${address}`);
  const files = new Map(made.map(({ path, bytes }) => [path, bytes]));
  const bytes = (path: string) => {
    const found = files.get(path);
    if (!found) throw new Error(`no file ${path}`);
    return found;
  };
  const text = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(path));
  return { paths: [...files.keys()], bytes, text, json: (path) => JSON.parse(text(path)) };
}

/** What was made, read by path; each reader throws where there is no such file. */
export interface MadeFiles {
  paths: string[];
  bytes: (path: string) => Uint8Array;
  text: (path: string) => string;
  json: (path: string) => unknown;
}
