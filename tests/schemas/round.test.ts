import { expect, test } from 'vitest';
import { roundSchema } from '../../src/schemas/round.ts';

const round = { id: 'fire-2023', name: 'Fire 2023', position: 1, comparableWithPrevious: false };
const good = { word: 'good', look: 'circle' };

test('a round that gives no grades needs no scale', () => {
  expect(roundSchema.parse(round).scale).toEqual([]);
});

test('a scale has more than one grade', () => {
  expect(roundSchema.safeParse({ ...round, scale: [good] }).success).toBe(false);
  const scale = [good, { word: 'poor', look: 'square' }];
  expect(roundSchema.safeParse({ ...round, scale }).success).toBe(true);
});
