import { expect, test } from 'vitest';
import { sharedWords, wordDifferences } from '../../src/parser/document/word-differences.ts';

test('tells which words two texts share, in order, and which only one has', () => {
  const differences = wordDifferences('it is fair to all', 'it is very fair to most');
  expect(differences.map(({ words, in: where }) => [where, words])).toEqual([
    ['both', 'it is'],
    ['other', 'very'],
    ['both', 'fair to'],
    ['one', 'all'],
    ['other', 'most'],
  ]);
});

test('puts texts of the same words at one, and texts of none at zero', () => {
  expect(sharedWords('a b  c', 'a b c')).toBe(1);
  expect(sharedWords('a b', 'c d')).toBe(0);
  expect(sharedWords('', 'a')).toBe(0);
  expect(sharedWords('a b c d', 'a b x d')).toBe(0.75);
});
