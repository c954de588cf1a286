import { type CollectionName, collectionNames, collectionTexts } from '../data/collections.ts';
import type { DataFile } from '../data/package/data-file.ts';
import { textsOf } from '../data/package/file-texts.ts';
import { type CsvColumn, csvColumns } from '../data/records/csv-columns.ts';
import { recordSchemas } from '../data/records/record-schemas.ts';
import type { Edition } from '../schemas/edition.ts';
import { dataFileUrl } from '../urls.ts';

/** Every file that can be downloaded, with what it is called. */
export function fileViews(edition: Edition, files: DataFile[]): FileView[] {
  return files.map((file) => ({
    ...file,
    title: textsOf(edition, file.path).title,
    url: dataFileUrl(file.path),
  }));
}

/** Every collection with its files, among those of `fileViews`, and the fields of its records. */
export function collectionFileViews({ site }: Edition, files: FileView[]): CollectionView[] {
  const file = (path: string): FileView => {
    const found = files.find((each) => each.path === path);
    if (!found) throw new Error(`the data has no file "${path}"`);
    return found;
  };
  const texts = collectionTexts(site.bodies);
  return collectionNames.map((name) => ({
    name,
    ...texts[name],
    schemaUrl: dataFileUrl(`schemas/${name}.json`),
    fields: csvColumns(recordSchemas[name]),
    json: file(`${name}.json`),
    csv: file(`${name}.csv`),
    records: file(`${name}.json`).records ?? 0,
  }));
}

/** A file that can be downloaded. */
export interface FileView extends DataFile {
  title: string;
  url: string;
}

/** A collection with its files and the columns of its CSV file. */
export interface CollectionView {
  name: CollectionName;
  title: string;
  description: string;
  schemaUrl: string;
  fields: CsvColumn[];
  json: FileView;
  csv: FileView;
  records: number;
}
