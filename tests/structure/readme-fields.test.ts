import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldTables } from '../support/field-tables.ts';

const file = 'src/schemas/README.md';
const begins =
  '<!-- Made from the schemas: UPDATE_README=1 npx vitest run --config tests/vitest.config.ts tests/structure -->';

test('the tables of fields are those of the schemas', () => {
  const readme = readFileSync(file, 'utf8');
  const [above = ''] = readme.split(begins);
  const current = `${above}${begins}\n\n${fieldTables()}\n`;
  if (process.env['UPDATE_README']) writeFileSync(file, current);
  expect(readFileSync(file, 'utf8')).toBe(current);
});

test('every field is described', () => {
  const bare = fieldTables()
    .split('\n')
    .filter((row) => /^\| `[^|]*\|\s*\|/.test(row));
  expect(bare).toEqual([]);
});
