import { expect, test } from 'vitest';
import { cutTerms } from '../../src/components/cut-words.ts';
import { textOf } from '../../src/queries/report-text.ts';
import { firstTermsOf, glossary } from '../../src/queries/terms.ts';
import type { Term } from '../../src/schemas/theme.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const first = await editionOf(firstEdition);
const explained = (id: string, words: string[]): Term & { html: string } => ({
  id,
  name: id,
  inFull: null,
  words,
  source: null,
  html: '',
});
const edition = {
  ...first,
  terms: [explained('risk', ['risk']), explained('assessment', ['risk assessment*'])],
};

test('the glossary names every passage that uses a term, and no other', () => {
  const [assessment, risk] = glossary(edition).map(({ uses }) =>
    some(uses).flatMap(({ report, passages }) =>
      passages.map((number) => `reports/${report.id}#p${number}`),
    ),
  );
  const holding = (words: RegExp) =>
    first.passages.filter(({ text }) => words.test(text)).map(({ id }) => id);
  expect(new Set(assessment)).toEqual(new Set(holding(/\brisk assessment/i)));
  expect(new Set(risk)).toEqual(new Set(holding(/\brisk\b(?! assessment)/i)));
});

test('a report links a term once, where it first stands, with the longest words that it is', () => {
  const terms = some(edition.reports).flatMap(({ id }) => {
    const views = textOf(edition, id).flatMap((group) => group.views);
    return views.flatMap(({ passage, terms }) =>
      terms.map(({ term, start, end }) => `${id} ${term} ${passage.text.slice(start, end)}`),
    );
  });
  expect(new Set(terms.map((each) => each.split(' ').slice(0, 2).join(' '))).size).toBe(
    some(terms).length,
  );
  expect(terms.some((each) => each.endsWith(' assessment risk assessments'))).toBe(true);
});

test('a term outside the words of a finding is not linked in them', () => {
  const [passage] = some(first.passages.filter(({ text }) => text.includes('risk assessments')));
  if (!passage) throw new Error('no passage names risk assessments');
  const whole = { passage: passage.id, start: 0, end: passage.text.length };
  const before = { ...whole, end: passage.text.indexOf('assessments') };
  expect(firstTermsOf(edition, [before, whole]).map(({ length }) => length)).toEqual([0, 1]);
});

test('a term within other marked words is cut out whole, and the words stay as they are', () => {
  const text = 'has a vetting plan';
  const stretches = cutTerms(text, [
    { kind: 'finding', start: 4, end: 18, readAs: null },
    { kind: 'term', term: 'vetting', start: 6, end: 13, readAs: null },
  ]);
  expect(stretches.map((each) => each.text).join('')).toBe(text);
  expect(stretches.map(({ term, ranges }) => [term, ranges.length])).toEqual([
    [null, 1],
    ['vetting', 1],
    [null, 1],
  ]);
});
