import { expect, test } from 'vitest';
import { dateInWords } from '../../src/in-words/date.ts';
import { counted, firstWords, numberInWords } from '../../src/in-words/phrases.ts';

test.each([
  ['2018-03-22', '22 March 2018'],
  ['2016-12-08', '8 December 2016'],
  ['2017-12', 'December 2017'],
  ['2017', '2017'],
])('the date %s reads %s, no more exact than it is known', (value, words) => {
  expect(dateInWords(value)).toBe(words);
});

test('first words end at a word and say that more follow', () => {
  expect(firstWords('The force should ensure that it records', 20)).toBe('The force should …');
});

test('a short text is its own first words', () => {
  expect(firstWords('Inadequate', 20)).toBe('Inadequate');
});

test('counts read as prose does', () => {
  expect([numberInWords(5), numberInWords(43)]).toEqual(['five', '43']);
  expect([counted(1, 'quote'), counted(2, 'quote'), counted(1200, 'text')]).toEqual([
    '1 quote',
    '2 quotes',
    '1,200 texts',
  ]);
});
