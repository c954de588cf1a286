import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../src/data/collections.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { type MadeFiles, makeFiles } from './made-files.ts';

const packageSchema = z.looseObject({
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z
        .looseObject({ fields: z.array(z.looseObject({ name: z.string(), type: z.string() })) })
        .optional(),
    }),
  ),
});

let edition: Edition;
let files: MadeFiles;

beforeAll(async () => {
  edition = await editionOf(firstEdition);
  files = await makeFiles(edition, firstEdition);
});

describe('the description of the data', () => {
  test('is valid by the schemas of Frictionless', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
    const description = files.json('datapackage.json');
    expect(problems(ajv, 'data-package', description)).toBeNull();
    const tables = packageSchema.parse(description).resources.filter(({ schema }) => schema);
    expect(tables).toHaveLength(collectionNames.length + 2);
    for (const table of some(tables)) {
      expect(problems(ajv, 'table-schema', table.schema)).toBeNull();
      expect(problems(ajv, 'tabular-data-resource', table)).toBeNull();
    }
  });

  test('names each file with its size and SHA-256, and no other', () => {
    const { resources } = packageSchema.parse(files.json('datapackage.json'));
    const others = files.paths.filter((path) => !/^(datapackage\.json|all\.zip)$/.test(path));
    expect(resources.map(({ path }) => path)).toEqual(others);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash } of some(resources)) {
      const file = files.bytes(path);
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  test('describes every column of every CSV in its order', () => {
    const { resources } = packageSchema.parse(files.json('datapackage.json'));
    for (const { path, schema } of some(resources)) {
      if (!schema) continue;
      const [header] = z.array(z.array(z.string())).parse(parse(files.text(path), { to: 1 }));
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
      for (const field of some(schema.fields)) expect(field['description']).toMatch(/\S/);
    }
  });

  test('shows by an example what a column holds, wherever it holds something short', () => {
    const { resources } = packageSchema.parse(files.json('datapackage.json'));
    const { schema } = resources.find(({ path }) => path === 'gradings.csv') ?? {};
    const examples = new Map(schema?.fields.map(({ name, example }) => [name, example]));
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(files.text('gradings.csv'), { columns: true }));
    for (const name of ['judgment', 'round', 'dateFrom', 'spans_start']) {
      expect(rows.map((row) => row[name])).toContain(examples.get(name));
    }
  });

  test('claims no licence for words of others', () => {
    const { resources } = packageSchema.parse(files.json('datapackage.json'));
    const namesOf = (path: string) =>
      z
        .array(z.object({ name: z.string() }))
        .parse(resources.find((each) => each.path === path)?.['licenses'])
        .map(({ name }) => name);
    for (const { id, licence } of some(edition.reports)) {
      const own = licence.identifier ?? expect.any(String);
      expect(namesOf(`originals/${id}.txt`)).toEqual([own]);
      if (licence.identifier) expect(namesOf('passages.csv')).toContain(licence.identifier);
    }
    expect(namesOf('themes.csv')).toEqual([edition.site.licence.identifier]);
    expect(namesOf('gradings.csv').length).toBeGreaterThan(1);
  });

  test('tells of the apostrophe and of code points', () => {
    expect(files.text('datapackage.json')).toContain('apostrophe');
    expect(files.text('datapackage.json')).toContain('code points');
  });
});

describe('the files', () => {
  test('hold each original byte for byte', () => {
    for (const { id, original, originalSha256 } of some(edition.reports)) {
      const bytes = files.bytes(`originals/${id}.txt`);
      expect(Buffer.compare(bytes, readFileSync(`${firstEdition}/originals/${original}`))).toBe(0);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(originalSha256);
    }
  });

  test('hold each report with all its passages and findings', () => {
    for (const { id, passageCount } of some(edition.reports)) {
      const report = z
        .looseObject({ passages: z.array(z.unknown()) })
        .parse(files.json(`reports/${id}.json`));
      expect(report.passages).toHaveLength(passageCount);
      expect(report['quotes']).toHaveLength(
        edition.quotes.filter((quote) => quote.report === id).length,
      );
    }
  });

  test('are all in the zip, and the same each time', async () => {
    const zip = unzipSync(files.bytes('all.zip'));
    const others = files.paths.filter((path) => path !== 'all.zip');
    expect(Object.keys(zip).sort()).toEqual(others.sort());
    for (const path of some(others))
      expect(Buffer.compare(zip[path] ?? new Uint8Array(), files.bytes(path))).toBe(0);
    const again = await makeFiles(edition, firstEdition);
    expect(Buffer.compare(again.bytes('all.zip'), files.bytes('all.zip'))).toBe(0);
  });
});

function problems(ajv: Ajv, profile: string, value: unknown): unknown {
  const file = readFileSync(`tests/data/frictionless/${profile}.json`, 'utf8');
  const { $schema, ...schema } = z.looseObject({ $schema: z.unknown() }).parse(JSON.parse(file));
  ajv.validate(schema, value);
  return ajv.errors ?? null;
}
