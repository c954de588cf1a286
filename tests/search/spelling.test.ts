import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dictionaryOf,
  longerWords,
  nearWords,
  slipDistance,
  splitWord,
} from '../../src/search/query/spelling.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';

const dictionary = dictionaryOf(
  {
    words: 'abuse body cameras domestic marking neighbourhood officers vetting',
    counts: '21101031',
    everyday: [['copper cop', 'officers']],
  },
  ['billingham'],
);

test.each([
  ['veting', 'vetting'],
  ['vettign', 'vetting'],
  ['domestik', 'domestic'],
  ['abuze', 'abuse'],
  ['oficcers', 'officers'],
  ['Billigham'.toLowerCase(), 'billingham'],
])('%s is read as %s', (typed, meant) => {
  expect(nearWords(typed, dictionary)[0]).toEqual({ word: meant, sure: true });
});

test.each(['helicopter', 'dog', 'abe', '2016'])('%s is left as it is', (typed) => {
  expect(nearWords(typed, dictionary)).toEqual([]);
});

test('two slips, or one in the first letter, leave a word unsure', () => {
  expect(nearWords('betting', dictionary)[0]).toEqual({ word: 'vetting', sure: false });
  expect(nearWords('camepos', dictionary)[0]).toEqual({ word: 'cameras', sure: false });
  expect(nearWords('officeps', dictionary)[0]).toEqual({ word: 'officers', sure: true });
});

test('words run together are taken apart', () => {
  expect(splitWord('domesticabuse', dictionary)).toEqual(['domestic', 'abuse']);
  expect(splitWord('officersand', dictionary)).toEqual(['officers', 'and']);
  expect(splitWord('domesticity', dictionary)).toBeNull();
});

test('the beginning of a word stands for the words that begin so', () => {
  expect(longerWords('neighbour', dictionary)).toEqual(['neighbourhood']);
});

test('a distance is the same both ways and no larger than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  holdsForAny(
    fc.property(word, word, (one, other) => {
      const distance = slipDistance(one, other, 20);
      expect(distance).toBeCloseTo(slipDistance(other, one, 20));
      expect(distance).toBeLessThanOrEqual(1.5 * Math.max(one.length, other.length));
      expect(distance === 0).toBe(one === other);
    }),
  );
});

test('an everyday word stands for those of its line that the texts say', () => {
  expect(dictionary.everyday('copper')).toEqual(['officers']);
  expect(dictionary.everyday('helicopt')).toEqual([]);
});
