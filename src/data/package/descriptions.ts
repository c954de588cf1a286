import type { Edition } from '../../schemas/edition.ts';
import {
  type CollectionName,
  collectionNames,
  collectionTexts,
  type FileTexts,
} from '../collections.ts';
import type { CsvColumn } from '../records/csv-columns.ts';
import { listMark } from '../records/write-csv.ts';

/**
 * A column as a field of a Table Schema. That a cell may hold several values, what they are and which
 * collection holds their ids is said beside it, for version 1 of the standard knows no such type.
 */
export function field(column: CsvColumn, example: string | undefined): object {
  const { name, type, list, description, unit, references } = column;
  const isUri = type === 'uri' && !list;
  return {
    name,
    title: titleOf(name),
    type: list || type === 'uri' ? 'string' : type,
    ...(isUri ? { format: 'uri' } : {}),
    description: list ? `${description} Several are joined by “${listMark}”.` : description,
    ...(example === undefined ? {} : { example }),
    ...(unit ? { unit } : {}),
    ...(list ? { delimiter: listMark, itemType: type, itemConstraints: limits(column) } : {}),
    ...(list && references ? { itemReference: { resource: references, fields: ['id'] } } : {}),
    constraints: list ? {} : limits(column),
  };
}

/** The columns each of whose cells holds one id of a record of a table, or of this one. */
export function foreignKeys(columns: CsvColumn[], own: CollectionName): object[] {
  return columns.flatMap(({ name, list, references }) =>
    list || references === null
      ? []
      : [
          {
            fields: [name],
            reference: { resource: references === own ? '' : references, fields: ['id'] },
          },
        ],
  );
}

/** What the file at a path below `/data/` is: of a collection, of a report, or of its own. */
export function textsOf({ site, reports }: Edition, path: string): FileTexts {
  const other = otherTexts[path];
  if (other) return other;
  const [, folder, name = ''] = /^(?:(\w+)\/)?([^.]*)/.exec(path) ?? [];
  const collection = collectionNames.find((each) => each === name);
  if (collection) {
    const texts = collectionTexts(site.bodies)[collection];
    if (folder !== 'schemas') return texts;
    return { title: `Schema: ${texts.title}`, description: 'JSON Schema of a collection.' };
  }
  const report = reports.find(({ id }) => id === name)?.name ?? name;
  return folder === 'originals'
    ? { title: `Original: ${report}`, description: 'The document as it came to us, byte for byte.' }
    : { title: report, description: 'The report with its passages and findings.' };
}

/** The data files that are no collection and of no report. */
export const otherTexts: Record<string, FileTexts> = {
  'all.zip': { title: 'Everything in one file', description: 'All the other files.' },
  'datapackage.json': {
    title: 'The description of all files',
    description: 'A data package, by the standard of the Frictionless project.',
  },
  SHA256SUMS: {
    title: 'SHA-256 of the files',
    description:
      'The SHA-256 of each file, as sha256sum writes it. Its own SHA-256 is the version; files that print the version are not listed.',
  },
  'grades.csv': {
    title: 'Grades, for charts',
    description: 'Every grade once, in the few columns that a chart needs.',
  },
  'words.csv': {
    title: 'Every word of the originals',
    description:
      'How often each word stands in the originals: one that is not listed stands in none.',
  },
  'verify.py': {
    title: 'A script that checks the data',
    description:
      'Checks the hash of every listed file, and the words of every record against the originals.',
  },
  'recount.py': {
    title: 'A script that counts the words anew',
    description: 'Counts the words of the originals and compares them with words.csv.',
  },
  'all.xlsx': {
    title: 'Everything as a spreadsheet',
    description:
      'A sheet for each collection, without the places of words, which are in CSV and JSON.',
  },
  'editions.json': {
    title: 'Editions',
    description: 'Every edition with its day, its version and what it changed.',
  },
};

function limits({ name, required, values, pattern, minimum }: CsvColumn): object {
  return {
    ...(required ? { required } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
    ...(pattern ? { pattern } : {}),
    ...(minimum === undefined ? {} : { minimum }),
  };
}

function titleOf(name: string): string {
  return name
    .replaceAll('_', ', ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
