import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datedEdition, fullAddress } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import { findingKinds, kindNames } from '../../schemas/finding-kinds.ts';
import type { Report } from '../../schemas/report.ts';
import { editionUrl } from '../../urls.ts';
import { findingCollections } from '../collections.ts';
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
export function writeEditions(folder: string, edition: Edition, version: string): DataFile {
  const here = datedEdition(edition);
  const editions = edition.editions.map((each) => ({
    ...each,
    url: fullAddress(edition, editionUrl(each.number)),
    ...(each === here ? { version, address: fullAddress(edition, '/') } : {}),
  }));
  return writeJsonFile(folder, 'editions.json', editions);
}

/** Writes a script by which anybody can check the data: `verify.py`, `recount.py`. */
export function writeScript(folder: string, name: string): DataFile {
  const bytes = readFileSync(join(import.meta.dirname, '../scripts', name));
  return writeDataFile(folder, name, 'text/x-python', bytes);
}

/** The collections that are part of a report’s own file. */
export const ofReport = ['passages', ...findingCollections] as const;

/** Writes a report’s original byte for byte. Throws where it cannot be read. */
export function writeOriginal(
  folder: string,
  { id, original }: Report,
  originals: string,
): DataFile {
  const bytes = readFileSync(join(originals, original));
  return writeDataFile(folder, `originals/${id}.txt`, 'text/plain', bytes);
}

/** Cuts an edition by its reports, which stand in the order of their ids. */
export function partsOf(edition: Edition) {
  const lists = ownLists.map((name) => ({ name, of: byReport(edition[name]) }));
  const cut = (reports: Report[], id: string): Edition => ({
    ...edition,
    reports,
    ...Object.fromEntries(lists.map(({ name, of }) => [name, of(id)])),
  });
  const reports = edition.reports.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    reports: reports.map((report) => ({ report, part: cut([report], report.id) })),
    rest: cut([], ''),
  };
}

/** The lists of an edition whose records are of a report each. */
const ownLists = [
  'passages',
  'notGraded',
  ...kindNames.map((kind) => findingKinds[kind].collection),
] as const;

function byReport(records: { report: string }[]) {
  const grouped = Map.groupBy(records, ({ report }) => report);
  return (id: string) => grouped.get(id) ?? [];
}
