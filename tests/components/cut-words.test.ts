import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords } from '../../src/components/cut-words.ts';
import type { WordRange } from '../../src/queries/words-shown.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';

const range = (kind: WordRange['kind'], start: number, end: number): WordRange => ({
  kind,
  start,
  end,
  readAs: null,
});

test('the pieces joined are the text, whatever the ranges', () => {
  const ranges = fc.array(
    fc.record({
      kind: fc.constantFrom('finding', 'theme', 'sic', 'lost link'),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
      readAs: fc.constant(null),
    }),
  );
  holdsForAny(
    fc.property(fc.string({ maxLength: 30 }), ranges, (text, given) => {
      expect(cutWords(text, given).map((piece) => piece.text)).toSatisfy(
        (pieces: string[]) => pieces.join('') === text,
      );
    }),
  );
});

test('a word of a theme within a finding is both', () => {
  const pieces = cutWords('has a vetting plan', [range('finding', 4, 18), range('theme', 6, 13)]);
  expect(pieces.map(({ text, finding, theme }) => [text, finding, theme])).toEqual([
    ['has ', false, false],
    ['a ', true, false],
    ['vetting', true, true],
    [' plan', true, false],
  ]);
});

test('[sic] stands once, after the last of the words it is about', () => {
  const pieces = cutWords('Requirse improvement now', [
    range('sic', 0, 20),
    range('finding', 9, 24),
  ]);
  expect(pieces.map(({ text, after }) => [text, after.length])).toEqual([
    ['Requirse ', 0],
    ['improvement', 1],
    [' now', 0],
  ]);
});
