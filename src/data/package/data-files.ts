import type { Edition } from '../../schemas/edition.ts';
import { dataCollections } from '../records/data-collections.ts';
import { collectionFiles } from './collection-files.ts';
import { type DataFile, dataFile, jsonFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { reportFiles } from './report-files.ts';
import { zipFiles } from './zip.ts';

/**
 * Every file under `/data/`: the collections as JSON and CSV with their schemas, each report and its
 * original, the description of them all, and one zip of everything. `originals` holds the bytes of
 * each report's original by the report's id; `full` makes an address of the site stand alone.
 */
export function dataFiles(
  edition: Edition,
  originals: Map<string, Uint8Array>,
  full: (address: string) => string,
): DataFile[] {
  const collections = dataCollections(edition, full);
  const files = [
    ...collectionFiles(collections, edition.site.bodies),
    ...reportFiles(collections, originals),
  ];
  const described = [...files, jsonFile('datapackage.json', dataPackage(edition, files))];
  return [...described, dataFile('all.zip', 'application/zip', zipFiles(described))];
}
