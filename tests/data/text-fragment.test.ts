import { expect, test } from 'vitest';
import { textFragment } from '../../src/data/cite/text-fragment.ts';

test('gives a few words whole', () => {
  expect(textFragment('The force is good', 'Something else.')).toBe(
    '#:~:text=The%20force%20is%20good',
  );
});

test('gives the beginning and the end of many words, and of several paragraphs', () => {
  expect(textFragment('one two three four five six seven eight nine ten', '')).toBe(
    '#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
  );
  expect(textFragment('one two\nthree', '')).toBe('#:~:text=one%20two%20three,one%20two%20three');
});

test('encodes what has a meaning in a fragment', () => {
  expect(textFragment('a-b, c & d’s', '')).toBe('#:~:text=a%2Db%2C%20c%20%26%20d%E2%80%99s');
});

test('tells a place from an earlier one that begins alike by the words before it', () => {
  expect(textFragment('Good', 'How good it is.\nThe long question of how well: ')).toBe(
    '#:~:text=long%20question%20of%20how%20well%3A-,Good',
  );
});
