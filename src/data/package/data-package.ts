import { datedEdition } from '../../edition/dated-edition.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Licence } from '../../schemas/licence.ts';
import type { Report } from '../../schemas/report.ts';
import { type CollectionName, collectionNames } from '../collection-names.ts';
import { type CsvColumn, csvColumns } from '../records/csv-columns.ts';
import { recordSchemas } from '../records/record-schemas.ts';
import { collectionTexts } from './collection-texts.ts';
import type { DataFile } from './data-file.ts';

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
    licenses: [licenceOf(site.licence)],
    resources: files.map((file) => resource(edition, reportOf(file), file)),
  };
}

function resource(
  { site }: Edition,
  report: Report | undefined,
  { path, mediatype, bytes, sha256 }: DataFile,
): object {
  const [stem = '', ending] = path.toLowerCase().split('.');
  const name = stem.replaceAll('/', '-');
  const isTable = ending === 'csv';
  const collection = collectionNames.find((each) => new RegExp(`^${each}\\.`).test(path));
  return {
    name: isTable || ending === undefined ? name : `${name}-${ending}`,
    path,
    ...(collection ? collectionTexts(site.bodies)[collection] : textsOf(path, report)),
    ...(ending === undefined ? {} : { format: ending }),
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(report ? { licenses: [licenceOf(report.licence)], ...sourcesOf(report) } : {}),
    ...(isTable && collection ? tableOf(collection) : {}),
    ...(!isTable && collection ? { jsonSchema: `schemas/${collection}.json` } : {}),
  };
}

function textsOf(path: string, report?: Report): object {
  if (report && path.startsWith('originals/')) {
    return {
      title: `Original: ${report.name}`,
      description: 'The document as it came to us, byte for byte.',
    };
  }
  if (report) {
    const description = 'The report with its passages and findings.';
    return { title: `Report: ${report.name}`, description };
  }
  return otherTexts[path] ?? { title: path, description: 'JSON Schema of a collection.' };
}

const otherTexts: Record<string, object> = {
  SHA256SUMS: {
    title: 'SHA-256 of the files',
    description:
      'The SHA-256 of each file, as sha256sum writes it. Its own SHA-256 is the version; files that print the version are not listed.',
  },
  'editions.json': {
    title: 'Editions',
    description: 'Every edition with its day, its version and what it changed.',
  },
};

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

function tableOf(collection: CollectionName): object {
  const columns = csvColumns(recordSchemas[collection]);
  return {
    type: 'table',
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields: columns.map(field), primaryKey: ['id'], missingValues: [''] },
  };
}

function field({ name, type, list, required, description, values }: CsvColumn): object {
  return {
    name,
    title: name
      .replaceAll('_', ', ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
    type,
    description: list ? `${description} Several are joined by “ | ”.` : description,
    constraints: {
      ...(required ? { required } : {}),
      ...(name === 'id' ? { unique: true } : {}),
      ...(values ? { enum: values } : {}),
    },
  };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
}
