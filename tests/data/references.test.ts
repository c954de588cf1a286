import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { dateRange } from '../../src/data/records/values.ts';
import { editionOf, firstEdition, twoForces } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { type MadeFiles, makeFiles } from './made-files.ts';
import { readCsvList } from './read-csv-cell.ts';

const referenceSchema = z.object({ resource: z.string(), fields: z.tuple([z.literal('id')]) });
const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z
        .object({
          fields: z.array(
            z.object({ name: z.string(), itemReference: referenceSchema.optional() }),
          ),
          foreignKeys: z
            .array(z.object({ fields: z.tuple([z.string()]), reference: referenceSchema }))
            .default([]),
        })
        .optional(),
    }),
  ),
});
const rowsSchema = z.array(z.record(z.string(), z.string()));

let both: MadeFiles[];

beforeAll(async () => {
  both = [];
  for (const folder of [firstEdition, twoForces]) {
    both.push(await makeFiles(await editionOf(folder), folder));
  }
});

/** A table with what it is called, its rows, and each of its columns that holds ids. */
function tables(files: MadeFiles) {
  return packageSchema.parse(files.json('datapackage.json')).resources.flatMap((resource) => {
    const { name, path, schema } = resource;
    if (!schema) return [];
    const single = schema.foreignKeys.map(({ fields: [column], reference }) => ({
      column,
      resource: reference.resource || name,
    }));
    const several = schema.fields.flatMap(({ name: column, itemReference }) =>
      itemReference ? [{ column, resource: itemReference.resource || name }] : [],
    );
    const rows = rowsSchema.parse(parse(files.text(path), { columns: true }));
    return [{ name, rows, keys: [...single, ...several] }];
  });
}

test('every id in a column that is said to hold ids is that of a record', () => {
  for (const files of both) {
    const all = tables(files);
    const ids = new Map(all.map(({ name, rows }) => [name, new Set(rows.map(({ id }) => id))]));
    const used = all.flatMap(({ name, rows, keys }) =>
      keys.flatMap(({ column, resource }) =>
        rows
          .flatMap((row) => readCsvList(row[column] ?? '').flatMap((cell) => cell.split(' ; ')))
          .filter((id) => id !== '')
          .map((id) => ({ at: `${name}.${column}`, id, isThere: ids.get(resource)?.has(id) })),
      ),
    );
    expect(some(used).filter(({ isThere }) => !isThere)).toEqual([]);
    expect(new Set(used.map(({ at }) => at)).size).toBeGreaterThan(40);
  }
});

test('no file prints an object as a string', () => {
  for (const files of both) {
    const texts = files.paths.filter((path) => /\.(csv|json|txt|py)$/.test(path));
    expect(some(texts).filter((path) => files.text(path).includes('[object '))).toEqual([]);
  }
});

test('the names beside ids are those of the records', () => {
  for (const files of both) {
    const all = new Map(tables(files).map(({ name, rows }) => [name, rows]));
    const nameOf = (table: string, id: string | undefined) =>
      all.get(table)?.find((row) => row['id'] === id)?.['name'];
    for (const row of some(all.get('gradings') ?? [])) {
      expect(row).toMatchObject({
        reportName: nameOf('reports', row['report']),
        bodyName: nameOf('organisations', row['body']),
        areaName: nameOf('areas', row['area']),
        roundName: nameOf('rounds', row['round']),
      });
    }
  }
});

test('a grading has its scale, its place on it, and whether it compares with the round before', () => {
  const rounds = z
    .array(z.looseObject({ id: z.string(), comparableWithPrevious: z.boolean() }))
    .parse(both[0]?.json('rounds.json'));
  const gradings = z
    .array(
      z.looseObject({
        round: z.string(),
        judgment: z.string(),
        scale: z.array(z.string()),
        rank: z.number(),
        comparableWithPrevious: z.boolean(),
      }),
    )
    .parse(both[0]?.json('gradings.json'));
  for (const { round, judgment, scale, rank, comparableWithPrevious } of some(gradings)) {
    expect(scale[rank - 1]).toBe(judgment);
    expect(rounds.find(({ id }) => id === round)?.comparableWithPrevious).toBe(
      comparableWithPrevious,
    );
  }
});

test.each([
  ['2017', '2017-01-01', '2017-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2017-12', '2017-12-01', '2017-12-31'],
  ['2018-03-22', '2018-03-22', '2018-03-22'],
])('the date %s is from %s to %s', (value, dateFrom, dateTo) => {
  expect(dateRange(value)).toEqual({ dateFrom, dateTo });
});

test('the file for charts has each grade once, in the order of rounds, with breaks between series', () => {
  const rows = rowsSchema.parse(parse(both[0]?.text('grades.csv') ?? '', { columns: true }));
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'body',
    'area',
    'round',
    'series',
    'grade',
    'hedge',
    'rank',
  ]);
  expect(rows.filter((row) => row['hedge'] !== '').map((row) => row['hedge'])).toContain(
    'generally',
  );
  const cells = rows.map(({ body, area, round }) => [body, area, round].join(' / '));
  expect(new Set(cells).size).toBe(some(rows).length);
  const series = rows.map((row) => Number(row['series']));
  expect(series).toEqual(series.toSorted((one, other) => one - other));
  expect(new Set(series).size).toBe(2);
});
