import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcome, outcomeOfShipped, readShipped } from './reports.ts';

const { texts } = await readShipped();

/** `npm run fixtures` rewrites what is found; read the difference before keeping it. */
test('the shipped texts are read as they were', () => {
  expect(outcomeOfShipped(texts)).toEqual(JSON.parse(readFileSync(outcome, 'utf8')));
});
