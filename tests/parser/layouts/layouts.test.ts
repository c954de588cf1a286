import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outcomeOf, readSets } from './sets.ts';
import { totalOfAll } from './totals.ts';

const sets = await readSets();

/** `npm run fixtures` rewrites what is found; read the difference before keeping it. */
describe('the layouts of a set are read as they were', () => {
  test.each(sets)('$name', (set) => {
    expect(outcomeOf(set)).toEqual(JSON.parse(readFileSync(set.outcome, 'utf8')));
  });
});

describe('of all layouts', () => {
  const scores = sets.flatMap(({ texts }) => texts.map(({ score }) => score));
  const { precision, recall, lost } = totalOfAll(scores);

  test('next to no record is made that a careful reader would not take', () => {
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  test('nearly every record is made that a careful reader takes', () => {
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  test('the ledger tells of every record that is not made', () => {
    expect(lost).toBe(0);
  });

  test('half or more of what is left to the editor is a record', () => {
    const left = scores.reduce((sum, { unsettled }) => sum + unsettled.rows, 0);
    const meant = scores.reduce((sum, { unsettled }) => sum + unsettled.expected, 0);
    expect(meant * 2).toBeGreaterThanOrEqual(left);
  });
});
