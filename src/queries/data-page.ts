import { collectionNames, collectionTexts } from '../data/collections.ts';
import type { DataFile } from '../data/package/data-file.ts';
import { textsOf } from '../data/package/descriptions.ts';
import type { WrittenData } from '../data/package/write-data-files.ts';
import { csvColumns } from '../data/records/csv-columns.ts';
import { recordSchemas } from '../data/records/record-schemas.ts';
import { datedEdition } from '../edition/lookup.ts';
import { counted } from '../in-words/phrases.ts';
import type { Edition } from '../schemas/edition.ts';
import { findingKinds, isFindingKind } from '../schemas/finding-kinds.ts';
import type { Permalink } from '../schemas/published.ts';
import { dataFileUrl } from '../urls.ts';

/** Every file that can be downloaded, with what it is called. */
export function fileViews(edition: Edition, files: DataFile[]) {
  return files.map((file) => ({
    ...file,
    title: textsOf(edition, file.path).title,
    url: dataFileUrl(file.path),
  }));
}

/** Every collection with its files, among those of `fileViews`, and the fields of its records. */
export function collectionFileViews({ site }: Edition, files: FileView[]) {
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

/** Tells pages, before they are made, of the data files of an edition. */
export function tellDataFiles(edition: Edition, data: WrittenData): void {
  written.set(edition, data);
}

/**
 * Every file under `/data/`, as the build wrote it before the pages, and the version that they make.
 * Throws where none were written.
 */
export function dataFilesOf(edition: Edition): WrittenData {
  const data = written.get(edition);
  if (!data) throw new Error('the data files of the edition were not written');
  return data;
}

/** Every edition, the newest first. */
export function editionViews(edition: Edition) {
  const here = datedEdition(edition);
  const { version } = dataFilesOf(edition);
  const corrections = new Map(edition.corrections.map((each) => [each.id, each]));
  return edition.editions.toReversed().map((each) => ({
    edition: each,
    /** Whether the files that can be downloaded are its own. */
    isHere: each === here,
    /** The version of the files here where that is not the one it was made with; else null. */
    versionHere: each === here && each.version !== version ? version : null,
    /** What it added, in words. */
    added: Object.entries(each.added).map(([kind, count]) => inWords(kind, count)),
    /** The reports and findings among that, for every edition but the first, which added all of them. */
    records: each.number === 1 ? [] : recordsOf(edition, each.number),
    /** The addresses that it corrected or moved, where there are any. */
    changes: [
      { name: 'Corrected', addresses: each.corrected },
      { name: 'Moved', addresses: each.moved },
    ].filter(({ addresses }) => addresses.length > 0),
    corrections: each.corrections.flatMap((id) => corrections.get(id) ?? []),
  }));
}

const written = new WeakMap<Edition, WrittenData>();

function recordsOf({ permalinks }: Edition, number: number): Permalink[] {
  return permalinks.filter(
    ({ kind, edition }) => edition === number && (kind === 'report' || isFindingKind(kind)),
  );
}

function inWords(kind: string, count: number): string {
  if (isFindingKind(kind)) return counted(count, kind, findingKinds[kind].many);
  const { one, many } = otherNames[kind] ?? {};
  return counted(count, one ?? kind, many);
}

/** What addresses of a kind are called where its name alone does not say. */
const otherNames: Record<string, { one: string; many: string }> = {
  person: { one: 'person', many: 'people' },
  area: { one: 'page or place of an area', many: 'pages and places of areas' },
  data: { one: 'data file', many: 'data files' },
};

/** A file that can be downloaded. */
export type FileView = ReturnType<typeof fileViews>[number];

/** A collection with its files and the columns of its CSV file. */
export type CollectionView = ReturnType<typeof collectionFileViews>[number];
