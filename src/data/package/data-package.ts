import { datedEdition } from '../../edition/lookup.ts';
import { editionInWords } from '../../in-words/edition.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Licence } from '../../schemas/field.ts';
import type { Report } from '../../schemas/report.ts';
import { type CollectionName, collectionNames } from '../collections.ts';
import { type CsvColumn, csvColumns } from '../records/csv-columns.ts';
import { recordSchemas } from '../records/record-schemas.ts';
import type { DataFile } from './data-file.ts';
import { field, foreignKeys, textsOf } from './descriptions.ts';
import { ofReport } from './edition-files.ts';
import { gradeColumns, wordColumns } from './small-tables.ts';

/** How values and cells are to be read, for whoever opens the package. */
export const readingNotes = [
  'Offsets and places in words count Unicode code points from 0; the end is the one after the last.',
  'original_start and original_end are places in the file of the original, as UTF-8 text.',
  'In CSV, several values in a cell are joined by “ | ”, and the values of a list within a list by “ ; ”. Columns that begin with the same word hold their values in the same order.',
  'In CSV, a cell that begins with = + - @ tab or carriage return has an apostrophe put in front, so that no spreadsheet takes it for a formula; an apostrophe before such a beginning is to be removed on reading. JSON is exact.',
  'The words of the reports are under the terms that each record names in its licence; no single licence covers all.',
];

/** A description of all data files by the Data Package standard, made from the files themselves. */
export function dataPackage(edition: Edition, version: string, files: DataFile[]): object {
  const { site } = edition;
  const dated = datedEdition(edition);
  const reports = new Map(edition.reports.map((report) => [report.id, report]));
  const reportOf = ({ path }: DataFile) =>
    reports.get(/^(?:originals|reports)\/(.+)\.\w+$/.exec(path)?.[1] ?? '');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: slug(site.title),
    title: site.title,
    description: [site.description, ...readingNotes].join('\n\n'),
    version,
    ...(dated ? { edition: { number: dated.number, date: dated.date } } : {}),
    ...(site.address === null ? {} : { homepage: site.address }),
    licenses: allLicences(edition),
    resources: files.map((file) => resource(edition, reportOf(file), file)),
  };
}

/** The same in lines, as a spreadsheet begins: what it is, which edition, on what terms. */
export function aboutLines(edition: Edition, version: string): string[] {
  const { site } = edition;
  return [
    site.title,
    site.description,
    ...(site.address === null ? [] : [site.address]),
    `${editionInWords(edition)}, version ${version}`,
    `Our own words: ${site.licence.name}. ${site.rights}`,
    ...readingNotes.filter((note) => !note.startsWith('In CSV, a cell')),
  ];
}

function resource(
  edition: Edition,
  report: Report | undefined,
  { path, mediatype, bytes, sha256, examples }: DataFile,
): object {
  const [stem = '', ending] = path.toLowerCase().split('.');
  const name = stem.replaceAll('/', '-');
  const isTable = ending === 'csv';
  const collection = collectionNames.find((each) => new RegExp(`^${each}\\.`).test(path));
  return {
    name: isTable || ending === undefined ? name : `${name}-${ending}`,
    path,
    ...textsOf(edition, path),
    ...(ending === undefined ? {} : { format: ending }),
    mediatype,
    ...(mediatype.startsWith('text/') || ending === 'json' ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    licenses: licencesOf(edition, report, collection),
    ...(report ? sourcesOf(report) : {}),
    ...(isTable ? tableOf(path, collection, examples ?? {}) : {}),
    ...(!isTable && collection ? { jsonSchema: `schemas/${collection}.json` } : {}),
  };
}

/** Every licence that some words of the data are under, each once: ours first. */
function allLicences({ site, reports }: Edition): object[] {
  const all = [site.licence, ...reports.map(({ licence }) => licence)].map(licenceOf);
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** Of a report’s own file the report’s; of what holds words of any report, every one; else ours. */
function licencesOf(
  edition: Edition,
  report: Report | undefined,
  collection: CollectionName | undefined,
): object[] {
  if (report) return [licenceOf(report.licence)];
  const holdsWords = ['reports', 'threads', 'corrections', ...ofReport].some(
    (each) => each === collection,
  );
  return holdsWords ? allLicences(edition) : [licenceOf(edition.site.licence)];
}

function licenceOf({ name, identifier, address }: Licence): object {
  return {
    name: identifier ?? slug(name),
    title: name,
    ...(address === null ? {} : { path: address }),
  };
}

function sourcesOf({ title, source }: Report): object {
  return source.address === null ? {} : { sources: [{ title, path: source.address }] };
}

function tableOf(
  path: string,
  collection: CollectionName | undefined,
  examples: Record<string, string>,
): object {
  const { columns, primaryKey } = collection
    ? { columns: csvColumns(recordSchemas[collection]), primaryKey: ['id'] }
    : (otherTables[path] ?? { columns: [], primaryKey: [] });
  const keys = collection ? foreignKeys(columns, collection) : [];
  return {
    type: 'table',
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columns.map((column) => field(column, examples[column.name])),
      primaryKey,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
      missingValues: [''],
    },
  };
}

/** The tables that are no collection. */
const otherTables: Record<string, { columns: CsvColumn[]; primaryKey: string[] }> = {
  'grades.csv': { columns: gradeColumns, primaryKey: ['body', 'area', 'round', 'grade'] },
  'words.csv': { columns: wordColumns, primaryKey: ['word'] },
};

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
}
