import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../src/data/collections.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import type { Correction } from '../../src/schemas/published.ts';
import { editionOf, firstEdition, twoForces } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { type MadeFiles, makeFiles } from './made-files.ts';
import { readCsvCell } from './read-csv-cell.ts';

const recordsSchema = z.array(z.record(z.string(), z.unknown()));
const rowsSchema = z.array(z.record(z.string(), z.string()));

let edition: Edition;
let files: MadeFiles;
/** Of both folders, which have a record of every kind between them. */
let both: MadeFiles[];

beforeAll(async () => {
  edition = await editionOf(firstEdition);
  files = await makeFiles(edition, firstEdition);
  const other = await editionOf(twoForces);
  both = [files, await makeFiles({ ...other, corrections: [correction] }, twoForces)];
});

const correction: Correction = {
  id: 'a-date',
  date: '2027-01-31',
  concerns: 'reading',
  records: ['themes/vetting'],
  was: 'one',
  now: 'other',
  reason: 'It was wrong.',
};

describe.each(collectionNames)('%s', (name) => {
  test('as JSON keep to their JSON Schema', () => {
    for (const made of both) {
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const check = ajv.compile(z.looseObject({}).parse(made.json(`schemas/${name}.json`)));
      check(made.json(`${name}.json`));
      expect(check.errors).toBeNull();
    }
  });

  test('are the same records in CSV and JSON', () => {
    const pairs = both.flatMap((made) => {
      const rows = rowsSchema.parse(parse(made.text(`${name}.csv`), { columns: true }));
      const records = recordsSchema.parse(made.json(`${name}.json`));
      expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      return records.map((record, index) => ({ record, row: rows[index] ?? {} }));
    });
    for (const { record, row } of some(pairs)) {
      for (const [column, cell] of Object.entries(row)) {
        expect([column, readCsvCell(cell)]).toEqual([
          column,
          cellOf(record, column.split('_'), ' | '),
        ]);
      }
    }
  });

  test('have an id and an address each', () => {
    const records = both.flatMap((made) => recordsSchema.parse(made.json(`${name}.json`)));
    for (const { id, url } of some(records)) {
      expect(id).toEqual(expect.any(String));
      expect(url).toMatch(/^https:\/\/example\.org\//);
    }
  });
});

describe('the records', () => {
  test.each([
    ['reports', 'reports'],
    ['gradings', 'gradings'],
    ['quotes', 'quotes'],
    ['areas-for-improvement', 'areasForImprovement'],
    ['themes', 'themes'],
    ['people', 'people'],
  ] as const)('of %s are those of the edition, in the order of their ids', (name, key) => {
    const ids = recordsSchema.parse(files.json(`${name}.json`)).map(({ id }) => id);
    expect(ids).toEqual(edition[key].map(({ id }) => id).toSorted());
    expect(ids.length).toBeGreaterThan(0);
  });

  test('of passages stand report by report in the order of the text', () => {
    const ids = recordsSchema.parse(files.json('passages.json')).map(({ id }) => id);
    const inOrder = edition.reports
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .flatMap((report) => edition.passages.filter((passage) => passage.report === report.id));
    expect(ids).toEqual(inOrder.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
  });

  test.each(['gradings', 'quotes', 'areas-for-improvement'])(
    'of %s carry what every finding carries, and their words stand in the passages named',
    (name) => {
      const texts = new Map(edition.passages.map(({ id, text: words }) => [id, words]));
      for (const record of some(recordsSchema.parse(files.json(`${name}.json`)))) {
        const finding = findingSchema.parse(record);
        const cut = finding.spans.map(({ passage, start, end }) =>
          Array.from(texts.get(passage) ?? '')
            .slice(start, end)
            .join(''),
        );
        expect(cut.join('\n')).toBe(finding.text);
        expect(finding.passages).toEqual([...new Set(finding.spans.map((span) => span.passage))]);
        expect(record).toMatchObject({ report: expect.any(String), licence: expect.any(String) });
        expect(record['text']).not.toContain('[sic]');
      }
    },
  );

  test('say where the words stand in the original, counted in code points', () => {
    const findings = [...edition.gradings, ...edition.areasForImprovement, ...edition.quotes];
    const texts = new Map(edition.passages.map((passage) => [passage.id, passage.text]));
    const places = [
      ...findings.flatMap(({ report, spans, original }) =>
        spans.map(({ passage, start, end }, index) => ({
          report,
          words: texts.get(passage)?.slice(start, end) ?? '',
          place: original[index],
        })),
      ),
      ...edition.passages.map(({ report, text, original }) => ({
        report,
        words: text,
        place: original,
      })),
    ];
    for (const { report, words, place } of some(places)) {
      const letters = Array.from(files.text(`originals/${report}.txt`));
      const printed = letters.slice(place?.start, place?.end).join('');
      expect(printed.replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
    }
  });
});

const findingSchema = z.looseObject({
  text: z.string(),
  passages: z.array(z.string()),
  voice: z.looseObject({ kind: z.string() }),
  themes: z.array(z.looseObject({ theme: z.string() })),
  body: z.string(),
  spans: z.array(z.object({ passage: z.string(), start: z.number(), end: z.number() })),
});

/** What a cell holds of a record in JSON, by the name of its column: `voice_kind`, `spans_start`. */
function cellOf(value: unknown, names: string[], mark: string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map((item) => cellOf(item, names, ' ; ')).join(mark);
  }
  if (typeof value !== 'object') return String(value);
  const [name, ...rest] = names;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (name !== undefined) return cellOf(fields.get(name), rest, mark);
  // A list of themes matched is called by what it lists.
  if (fields.has('theme')) return cellOf(fields.get('theme'), [], mark);
  return [...fields]
    .flatMap(([key, entry]) => [entry].flat().map((each) => `${key}: ${String(each)}`))
    .join(mark);
}
