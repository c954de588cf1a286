import type { Edition } from '../../schemas/edition.ts';
import { type CollectionName, collectionNames } from '../collections.ts';
import { type DataCollections, dataCollections } from '../records/data-collections.ts';
import { type Sheet, writeWorkbook, writeZip } from './bundles.ts';
import { openCollection } from './collection-files.ts';
import { type DataFile, writeJsonFile } from './data-file.ts';
import { aboutLines, dataPackage } from './data-package.ts';
import {
  ofReport,
  partsOf,
  writeEditions,
  writeOriginal,
  writeScript,
  writeSums,
} from './edition-files.ts';
import { writeGrades, writeWords } from './small-tables.ts';

/** The data files of an edition, and its version: the SHA-256 of the list of theirs. */
export interface WrittenData {
  files: DataFile[];
  version: string;
}

/**
 * Writes every file under `/data/` of an edition into a folder: the collections as JSON and CSV with their
 * schemas, each report and its original, from the folder of `originals`, the list of their hashes, the
 * editions, the description of them all, and one zip of everything. Reports come in the order of their ids,
 * one after another, so that the records of one alone are held as text. Throws where an original cannot be read.
 */
export async function writeDataFiles(
  edition: Edition,
  originals: string,
  folder: string,
): Promise<WrittenData> {
  const { reports, rest } = partsOf(edition);
  const collections = new Map<CollectionName, ReturnType<typeof openCollection>>();
  for (const name of collectionNames)
    collections.set(name, openCollection(folder, name, edition.site.bodies));
  const add = (name: CollectionName, records: DataCollections) =>
    collections.get(name)?.add(inOrder(name, records)) ?? [];

  const ofReports: DataFile[] = [];
  for (const { report, part } of reports) {
    const records = dataCollections(part);
    const [own = {}] = add('reports', records);
    const lists = Object.fromEntries(ofReport.map((name) => [name, add(name, records)]));
    ofReports.push(writeJsonFile(folder, `reports/${report.id}.json`, { ...own, ...lists }));
    ofReports.push(writeOriginal(folder, report, originals));
  }
  const records = dataCollections(rest);
  const files: DataFile[] = [];
  const sheets: Sheet[] = [];
  for (const [name, collection] of collections) {
    add(name, records);
    const closed = collection.close();
    files.push(...closed.files);
    sheets.push(closed.sheet);
  }
  files.push(...ofReports);
  files.push(writeGrades(folder, edition));
  files.push(writeWords(folder, edition.reports, originals));
  files.push(...['verify.py', 'recount.py'].map((name) => writeScript(folder, name)));
  const sums = writeSums(folder, files);
  const version = sums.sha256;
  files.push(sums, writeEditions(folder, edition, version));
  files.push(await writeWorkbook(folder, aboutLines(edition, version), sheets));
  const description = dataPackage(edition, version, files);
  files.push(writeJsonFile(folder, 'datapackage.json', description));
  return { files: [...files, await writeZip(folder, files)], version };
}

/** Passages in the order of the text, all other records in that of their ids. */
function inOrder(name: CollectionName, records: DataCollections): { id: string }[] {
  const unsorted: { id: string }[] = records[name];
  if (name === 'passages') return unsorted;
  return unsorted.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
