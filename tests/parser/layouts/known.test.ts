import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moorland } from '../moorland.ts';
import { readExpectations } from './expectation.ts';
import { scoreText } from './read-text.ts';
import { differences } from './report.ts';
import { totalOfAll } from './totals.ts';

const folder = join(import.meta.dirname, 'known');
const texts = await readExpectations(folder);
const scores = await Promise.all(texts.map((text) => scoreText(folder, text, moorland)));
const shown = texts.map(({ file }, index) => {
  const score = scores[index];
  return score ? differences(file, score) : '';
});
const told = shown.filter(Boolean).join('\n');

describe('the layouts that are known', () => {
  const { precision, recall, lost } = totalOfAll(scores);

  test('yield next to no record that a careful reader would not take', () => {
    expect(precision, told).toBeGreaterThanOrEqual(0.98);
  });

  test('yield nearly every record that a careful reader takes', () => {
    expect(recall, told).toBeGreaterThanOrEqual(0.95);
  });

  test('lose none that the ledger does not tell of', () => {
    expect(lost, told).toBe(0);
  });
});
