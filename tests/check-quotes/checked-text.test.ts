import { expect, test } from 'vitest';
import { check } from '../../src/check-quotes/check.ts';
import { type CheckedText, citationAt, wordsAt } from '../../src/check-quotes/checked-text.ts';
import { corpusOf } from '../../src/check-quotes/corpus.ts';

const report: CheckedText = {
  id: 'moor',
  name: 'Moor',
  url: '/reports/moor/',
  voice: 'Stable Office',
  spoken: [{ passage: 1, start: 0, end: 30, speaker: 'Ann Ash, groom', cited: 'Ann Ash, groom: ' }],
  misprints: [{ passage: 0, start: 4, end: 11 }],
  citation: {
    pattern: '{speaker}“{words}” — Stable Office, {paragraphs} <{address}>.',
    speaker: '',
    page: 'https://record.example/reports/moor/',
  },
  passages: [
    { number: '1', text: 'The stabels of the moor are clean.' },
    { number: '2', text: 'Their well-kept ponies eat oats.' },
    { number: '3', text: 'Nobody has counted the foxes.' },
  ],
};

const placeOf = (quotation: string) => {
  const found = check(corpusOf([report]), quotation);
  const place = found.verdict === 'exact' ? found.places[0] : undefined;
  if (!place) throw new Error(`"${quotation}" is not exact`);
  return place;
};

test('a quotation is cited in the document’s words, with [sic] behind a misprint', () => {
  const place = placeOf('The stabels of the moor');
  expect(wordsAt(place)).toBe('The stabels of the moor');
  expect(citationAt(place).text).toBe(
    '“The stabels [sic] of the moor” — Stable Office, ¶ 1 <https://record.example/reports/moor/#p1>.',
  );
});

test('a quotation over several paragraphs is cited by all of them, and by who speaks first', () => {
  expect(citationAt(placeOf('ponies eat oats. Nobody has counted the foxes')).text).toBe(
    'Ann Ash, groom: “ponies eat oats. Nobody has counted the foxes” — Stable Office, ¶¶ 2–3 <https://record.example/reports/moor/#p2>.',
  );
});
