import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, type Marking } from '../../src/search/answer/excerpt.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';

const marking = (words: string[], phrases: string[][] = []): Marking => ({
  stems: new Set(words),
  phrases,
  ofThemes: [],
});
const told = (text: string, marks: Marking, length = 280) =>
  excerptOf(text, marks, length)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('marks a phrase with its common words', () => {
  const marks = marking([], [['time', 'off']]);
  expect(told('It is time to take time off.', marks)).toBe('It is time to take [time off].');
});

test('marks words with other endings, and leaves the text as it is', () => {
  expect(told('It investigates fraud — “well”.', marking(['investig']))).toBe(
    'It [investigates] fraud — “well”.',
  );
});

test('marks a word whose parts a hyphen joins', () => {
  expect(told('tackling anti-social behaviour', marking(['antisoci', 'behaviour']))).toBe(
    'tackling [anti-social behaviour]',
  );
});

test('marks a phrase as one, and its words apart only where it stands nowhere', () => {
  const phrase = marking([], [['us', 'forc']]);
  expect(told('The force should review its use of force.', phrase)).toBe(
    'The force should review its [use of force].',
  );
  expect(told('The force should use it.', phrase)).toBe('The [force] should [use] it.');
});

test('shows the stretch of a long text where the words stand', () => {
  const long = `${'Nothing here. '.repeat(60)}Vetting is late. ${'Nothing here. '.repeat(60)}`;
  const shown = told(long, marking(['vet']), 100);
  expect(shown).toContain('[Vetting]');
  expect(shown.length).toBeLessThan(160);
  expect(shown).toMatch(/^… .* …$/);
});

test('says no word that the text does not say', () => {
  holdsForAny(
    fc.property(fc.lorem({ maxCount: 120 }), fc.lorem({ maxCount: 1 }), (text, word) => {
      const parts = excerptOf(text, marking([word]), 80).map((part) => part.text);
      expect(text).toContain(parts.join('').replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});
