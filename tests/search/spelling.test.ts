import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSurelyMeant,
  nameMeant,
  nearWords,
  slipDistance,
  wordMeant,
} from '../../src/search/query/spelling.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';

const words = 'abuse body cameras domestic marking neighbourhood officers vetting billingham';
const counts = new Map(words.split(' ').map((word) => [word, 1]));

test.each([
  ['wiltshire', 'wilsher'],
  ['floyd', 'lloyd'],
  ['hal', 'hall'],
  ['hill', null],
  ['robinson', null],
])('beside a forename or an office %s is %s', (typed, meant) => {
  expect(nameMeant(typed, ['roy', 'wilsher', 'lloyd', 'hall'])).toBe(meant);
});

test.each([
  ['veting', 'vetting'],
  ['vettign', 'vetting'],
  ['domestik', 'domestic'],
  ['abuze', 'abuse'],
  ['oficcers', 'officers'],
  ['billigham', 'billingham'],
])('%s is read as %s', (typed, meant) => {
  expect(wordMeant(typed, counts)).toBe(meant);
});

test.each(['helicopter', 'dog', 'abe', '2016', 'betting'])('%s is left as it is', (typed) => {
  expect(wordMeant(typed, counts)).toBeNull();
});

test('words that are not surely meant may be near', () => {
  expect(nearWords('camepos', counts)).toEqual(['cameras']);
  expect(isSurelyMeant('camepos', 'cameras')).toBe(false);
});

test('a distance is the same both ways and no larger than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 7 });
  holdsForAny(
    fc.property(word, word, (one, other) => {
      const distance = slipDistance(one, other, 20);
      expect(distance).toBeCloseTo(slipDistance(other, one, 20));
      expect(distance).toBeLessThanOrEqual(1.5 * Math.max(one.length, other.length));
      expect(distance === 0).toBe(one === other);
    }),
  );
});
