import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hashWords,
  misplaced,
  numberFindings,
  numberWords,
} from '../../src/permalinks/number-words.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';

const known = (...pairs: [string, string][]) =>
  pairs.map(([number, words]) => ({ number, hash: hashWords(words) }));

describe('the numbers of passages', () => {
  test('stay with their words; one put in between takes a letter; one at the end the next', () => {
    const numbers = numberWords(known(['1', 'a'], ['2', 'b']), ['a', 'new', 'newer', 'b', 'last']);
    expect(numbers).toEqual(['1', '1a', '1b', '2', '3']);
  });

  test('stay with the right one of the same words in two places', () => {
    const heading = known(['1', 'a'], ['2', 'Head'], ['3', 'b'], ['4', 'Head'], ['5', 'c']);
    expect(numberWords(heading, ['a', 'b', 'Head', 'c'])).toEqual(['1', '3', '4', '5']);
    expect(numberWords(heading, ['a', 'Head', 'b', 'c'])).toEqual(['1', '2', '3', '5']);
    expect(numberWords(heading, ['Head', 'a', 'b', 'Head', 'c'])).toEqual([
      '2',
      '1',
      '3',
      '4',
      '5',
    ]);
  });

  test('are never given again', () => {
    expect(numberWords(known(['1', 'a'], ['2', 'gone']), ['a', 'new'])).toEqual(['1', '3']);
  });

  test('are in order for any text that only grows', () => {
    holdsForAny(
      fc.property(
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 12 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        (texts, kept) => {
          const old = texts.filter((_, index) => kept[index] === true);
          const first = numberWords([], old);
          const hashes = first.map((number, index) => ({
            number,
            hash: hashWords(old[index] ?? ''),
          }));
          const numbers = numberWords(hashes, texts);
          expect(new Set(numbers).size).toBe(texts.length);
          for (const number of first) expect(numbers).toContain(number);
          expect(misplaced(numbers)).toEqual([]);
        },
      ),
    );
  });
});

describe('a text of many thousand passages', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => `words ${index}`);
  const soon = async (work: () => void) => expect(await cpuSeconds(work)).toBeLessThan(10);

  test('is numbered soon, new, turned round or with as many put in between', async () => {
    const old = numberWords([], many).map((number, index) => ({
      number,
      hash: hashWords(many[index] ?? ''),
    }));
    await soon(() => expect(numberWords(old, many).at(-1)).toBe('30000'));
    await soon(() => misplaced(numberWords(old, many.toReversed())));
    const put = many.map((words) => `new ${words}`);
    await soon(() =>
      expect(numberWords(old, ['words 0', ...put, 'words 29999'])[30_000]).toMatch(/^1/),
    );
  });
});

describe('the numbers of findings', () => {
  test('stay with their words, and a new one takes the next that was never used', () => {
    expect(['new', 'a', 'newer'].map(numberFindings(known(['1', 'a'], ['4', 'gone'])))).toEqual([
      5, 1, 6,
    ]);
  });

  test('tell the same words in two places apart', () => {
    expect(['a', 'a', 'a'].map(numberFindings(known(['1', 'a'], ['2', 'a'])))).toEqual([1, 2, 3]);
  });
});

describe('numbers out of their order', () => {
  test.each([
    [['1', '2', '2a', '2b', '3'], []],
    [['1', '3', '2', '4'], [2]],
    [['2', '3', '4', '5', '1'], [4]],
    [['5', '1', '2', '3'], [0]],
    [['1', '2z', '2aa', '2b'], [3]],
    [[], []],
  ])('%j: the places %j, as few as can be', (numbers, places) => {
    expect(misplaced(numbers)).toEqual(places);
  });
});
