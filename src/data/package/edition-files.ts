import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datedEdition } from '../../edition/editions.ts';
import type { Edition } from '../../schemas/edition.ts';
import { editionUrl } from '../../urls.ts';
import { type DataFile, writeDataFile, writeJsonFile } from './data-file.ts';

/**
 * Writes `SHA256SUMS`, which lists the SHA-256 of each file as `sha256sum` does. Its own SHA-256 is the
 * version of the edition, so files that print the version are not among those it lists.
 */
export function writeSums(folder: string, files: DataFile[]): DataFile {
  const lines = files
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .toSorted((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1));
  return writeDataFile(folder, 'SHA256SUMS', 'text/plain', lines.join(''));
}

/**
 * Writes the list of editions, the first first. These files are those of the last, where the content is
 * still its own, so `version` is said of it as it is.
 */
export function writeEditions(
  folder: string,
  edition: Edition,
  version: string,
  full: (address: string) => string,
): DataFile {
  const here = datedEdition(edition);
  const editions = edition.editions.map((each) => ({
    ...each,
    url: full(editionUrl(each.number)),
    ...(each === here ? { version, address: full('/') } : {}),
  }));
  return writeJsonFile(folder, 'editions.json', editions);
}

const scripts = join(import.meta.dirname, '../scripts');

/** Writes the scripts by which anybody can check the data: `verify.py` and `recount.py`. */
export function writeScripts(folder: string): DataFile[] {
  return ['verify.py', 'recount.py'].map((name) =>
    writeDataFile(folder, name, 'text/x-python', readFileSync(join(scripts, name))),
  );
}
