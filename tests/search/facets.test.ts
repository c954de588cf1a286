import { expect, test } from 'vitest';
import { countFacets } from '../../src/search/answer/count-facets.ts';
import { type Choice, chosen, noChoice, type ValuesOf } from '../../src/search/answer/facets.ts';
import { some } from '../support/some.ts';

const values = [
  { kind: ['quote'], year: ['2016'], theme: ['victims', 'ethics'] },
  { kind: ['quote'], year: ['2017'], theme: ['victims'] },
  { kind: ['passage'], year: ['2017'], theme: [] },
];
const valuesOf: ValuesOf = (record) => ({ ...noChoice(), ...values[record] });
const found = values.map((_, record) => ({
  record,
  piece: record,
  question: null,
  score: 1,
  share: 1,
}));
const choose = (choice: Partial<Choice>) => ({ ...noChoice(), ...choice });
const counts = (choice: Partial<Choice>) => {
  const { kind, year, theme } = countFacets(found, choose(choice), valuesOf);
  const told = (list: typeof kind) => list.map(({ value, count }) => `${value} ${count}`);
  return { kind: told(kind), year: told(year), theme: told(theme) };
};

test('without a choice every value is counted', () => {
  expect(counts({})).toEqual({
    kind: ['quote 2', 'passage 1'],
    year: ['2017 2', '2016 1'],
    theme: ['victims 2', 'ethics 1'],
  });
});

test('a choice narrows the other filters and leaves its own counts', () => {
  expect(counts({ year: ['2017'] })).toEqual({
    kind: ['passage 1', 'quote 1'],
    year: ['2017 2', '2016 1'],
    theme: ['victims 1'],
  });
});

test('values of one filter add to each other, filters narrow each other', () => {
  const left = (choice: Partial<Choice>) =>
    chosen(found, choose(choice), valuesOf).map(({ record }) => record);
  expect(left({ year: ['2016', '2017'] })).toEqual([0, 1, 2]);
  expect(left({ year: ['2017'], kind: ['quote'] })).toEqual([1]);
});

test('a count is what choosing its value leaves', () => {
  const choice = choose({ theme: ['victims'] });
  for (const { value, count } of some(countFacets(found, choice, valuesOf).kind))
    expect(chosen(found, { ...choice, kind: [value] }, valuesOf)).toHaveLength(count);
});

test('a chosen value stays in sight when it leaves nothing', () => {
  const { year } = countFacets(found, choose({ year: ['1999'] }), valuesOf);
  expect(year).toContainEqual({ value: '1999', count: 0, chosen: true });
});
