import { expect, test } from 'vitest';
import { dateNamed, isOfDate, printedDates } from '../../src/search/query/dates.ts';
import { wordsOf } from '../../src/search/words/words.ts';

test.each([
  ['2018', '2018'],
  ['March 2018', '2018-03'],
  ['mar 2018', '2018-03'],
  ['22 March 2018', '2018-03-22'],
  ['22nd march, 2018', '2018-03-22'],
  ['March 22 2018', '2018-03-22'],
  ['22/3/2018', '2018-03-22'],
  ['2018-03-22', '2018-03-22'],
])('%s names %s', (typed, date) => {
  expect(dateNamed(wordsOf(typed))).toBe(date);
});

test.each(['March', '22 March', '101', '1718', '32 March 2018', '22/13/2018', 'vetting 2018', ''])(
  '%s names no date',
  (typed) => {
    expect(dateNamed(wordsOf(typed))).toBeNull();
  },
);

test.each([
  ['2018-03-22', '2018', true],
  ['2018-03-22', '2018-03', true],
  ['2018-03-22', '2018-04', false],
  ['2017-12', '2017-12-05', true],
  ['2017', '2017-12', false],
])('a report of %s, asked for as %s: %s', (date, asked, expected) => {
  expect(isOfDate(date, asked)).toBe(expected);
});

test('a month and a year may be named in figures', () => {
  expect(dateNamed(wordsOf('03/2018'))).toBe('2018-03');
  expect(dateNamed(wordsOf('2018-03'))).toBe('2018-03');
});

test.each(['2018-03-22', '2018-03-02', '2018-01-13', '2018-10-01', '2018-03', '2018'])(
  'every way of printing %s is read as that date',
  (date) => {
    const printed = printedDates(date).map((words) => words.join(' '));
    expect(printed.map((words) => dateNamed(wordsOf(words)))).toEqual(printed.map(() => date));
  },
);
