import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { addPermalinks } from '../../src/permalinks/write-permalinks.ts';
import { editionOf } from '../support/edition-of.ts';

/** A copy of a content folder whose every address is in its list, to be changed by a test. */
export interface ContentFolder {
  path: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  remove: () => void;
}

/** Copies a content folder aside and lists the addresses that it has now. */
export async function copyOfContent(content: string): Promise<ContentFolder> {
  const path = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(content, path, { recursive: true });
  const list = addPermalinks('', [], addressesOf(await editionOf(content)));
  writeFileSync(join(path, 'permalinks.yaml'), list);
  return {
    path,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    write: (file, text) => writeFileSync(join(path, file), text),
    remove: () => rmSync(path, { recursive: true }),
  };
}
