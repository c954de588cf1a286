import { expect, test } from 'vitest';
import { indexWords } from '../../src/search/words/index-words.ts';
import { stem } from '../../src/search/words/stem.ts';
import { runsOf } from '../../src/search/words/tokens.ts';
import { plainLetters, saidWords, wordsOf } from '../../src/search/words/words.ts';
import { some } from '../support/some.ts';

test.each([
  ['Zoë', 'zoe'],
  ['Clare’s', 'clare'],
  ["Clare's", 'clare'],
  ['don’t', 'dont'],
  ['I’m', 'i'],
  ['they’ve', 'they'],
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
  for (const { start, end } of some(wordsOf(text)))
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
  ['inspectorate', 'inspection'],
  ['size', 'sis'],
])('%s and %s are two', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each([
  ['turn up', 'turn up'],
  ['the vetting', 'vetting'],
  ['abuse of position', 'abuse position'],
])('"%s" is known by "%s"', (typed, said) => {
  expect(
    saidWords(wordsOf(typed))
      .map(({ letters }) => letters)
      .join(' '),
  ).toBe(said);
});

test('what a hyphen joins stands beside the words before and after it, whole and in parts', () => {
  const words = indexWords('use body-worn video').map((word) => word.replace(/qz$/, ''));
  expect(words).toEqual(['us', 'bodi', 'bodyworn', 'wear', 'video']);
});

test('a hyphen makes one word of two where one could not stand alone', () => {
  const words = runsOf('on-line fraud, body-worn').flatMap((run) => run.words);
  expect(words.map(({ letters }) => letters)).toEqual(['online', 'fraud', 'body', 'worn']);
});
