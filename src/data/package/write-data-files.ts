import type { Edition } from '../../schemas/edition.ts';
import { type CollectionName, collectionNames } from '../collection-names.ts';
import { type DataCollections, dataCollections } from '../records/data-collections.ts';
import { type OpenCollection, openCollection } from './collection-files.ts';
import { type DataFile, writeJsonFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { partsOf } from './edition-parts.ts';
import { ofReport, writeOriginal, writeReport } from './report-files.ts';
import { writeZip } from './zip.ts';

/** Where data files come from and go to. */
export interface DataPlaces {
  /** The folder of the originals. */
  originals: string;
  /** The folder that becomes `/data/`. */
  folder: string;
  /** Makes an address of the site stand alone. */
  full: (address: string) => string;
}

/**
 * Writes every file under `/data/`: the collections as JSON and CSV with their schemas, each report
 * and its original, the description of them all, and one zip of everything. Reports come in the order
 * of their ids, one after another, so that the records of one alone are held as text. Throws where
 * an original cannot be read.
 */
export async function writeDataFiles(edition: Edition, places: DataPlaces): Promise<DataFile[]> {
  const { folder, full } = places;
  const { reports, rest } = partsOf(edition);
  const collections = new Map<CollectionName, OpenCollection>();
  for (const name of collectionNames)
    collections.set(name, await openCollection(folder, name, edition.site.bodies));
  const add = async (name: CollectionName, records: DataCollections) =>
    (await collections.get(name)?.add(inOrder(name, records))) ?? [];

  const ofReports: DataFile[] = [];
  for (const { report, part } of reports) {
    const records = dataCollections(part, full);
    const [own = ''] = await add('reports', records);
    const lists: [string, string[]][] = [];
    for (const name of ofReport) lists.push([name, await add(name, records)]);
    ofReports.push(await writeReport(folder, report.id, own, lists));
    ofReports.push(await writeOriginal(folder, report, places.originals));
  }
  const records = dataCollections(rest, full);
  const files: DataFile[] = [];
  for (const [name, collection] of collections) {
    await add(name, records);
    files.push(...(await collection.close()));
  }
  files.push(...ofReports);
  files.push(await writeJsonFile(folder, 'datapackage.json', dataPackage(edition, files)));
  return [...files, await writeZip(folder, files)];
}

/** Passages in the order of the text, all other records in that of their ids. */
function inOrder(name: CollectionName, records: DataCollections): { id: string }[] {
  const unsorted: { id: string }[] = records[name];
  if (name === 'passages') return unsorted;
  return unsorted.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
