import { expect, test } from 'vitest';
import { stem } from '../../src/search/words/stem.ts';
import { plainLetters, wordsOf } from '../../src/search/words/words.ts';

test.each([
  ['Zoë', 'zoe'],
  ['Clare’s', 'clare'],
  ["Clare's", 'clare'],
  ['don’t', 'dont'],
  ['HMICFRS’', 'hmicfrs'],
])('%s is compared as %s', (typed, letters) => {
  expect(plainLetters(typed)).toBe(letters);
});

test('a hyphen joins a word to the one before', () => {
  const words = wordsOf('anti-social behaviour');
  expect(words.map(({ letters, joined }) => [letters, joined])).toEqual([
    ['anti', false],
    ['social', true],
    ['behaviour', false],
  ]);
});

test('each word knows where it stands', () => {
  const text = 'The force’s “golden hour” (2017).';
  for (const { start, end } of wordsOf(text))
    expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}’]+$/u);
});

test.each([
  ['organized', 'organised'],
  ['behavior', 'behaviour'],
  ['defense', 'defence'],
  ['analyze', 'analyse'],
  ['center', 'centre'],
  ['investigates', 'investigation'],
  ['vulnerability', 'vulnerable'],
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['integrity', 'integrated'],
  ['general', 'generous'],
  ['size', 'sis'],
  ['news', 'new'],
])('%s and %s are two', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
