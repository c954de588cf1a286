import { expect, test } from 'vitest';
import { wordsAfter } from '../../src/edition/words-before.ts';
import { allFindings } from '../../src/queries/findings.ts';
import { firstSpan } from '../../src/queries/told.ts';
import { oddWordsBefore, oddWordsIn } from '../../src/queries/words-shown.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);

/** What is shown before a finding’s words, told by how they begin. */
function before(words: string): string | null {
  const finding = some(
    allFindings(edition).filter(({ record }) => record.text.startsWith(words)),
  )[0];
  if (!finding) throw new Error(words);
  return oddWordsBefore(edition, firstSpan(finding.record))?.text ?? null;
}

test.each([
  ['This has delayed its ability', /^At the time of our inspection.*safeguarding specialisms\.$/],
  ['Its approach to initial investigation', /^Hertfordshire Constabulary is good at investigating/],
  ['Once again I am reassured', /^Although, I had concerns .* some victims\.$/],
  ['Although, it should routinely evaluate', /^I am pleased by .* anti-social behaviour\.$/],
  ['In particular we found weaknesses', /^I have some concerns about the force’s approach/],
  [
    'Since our last inspection, and for',
    /^Hertfordshire Constabulary is good at preventing crime\.$/,
  ],
  ['I am concerned that it doesn’t', /I have some concerns about how the constabulary/],
])('words that point back are led in by the sentence before: %s', (words, sentence) => {
  expect(before(words)).toMatch(sentence);
});

test.each([
  ['Although, I had concerns', /^In many respects .* vulnerable people\.$/],
  ['However, the standard of investigations', /^The force also investigates fraud well\.$/],
])('words that take up the paragraph before are led in by its end: %s', (words, sentence) => {
  expect(before(words)).toMatch(sentence);
});

test.each([
  ['the force has already taken steps to address this', /^During our inspection.* practice and$/],
  ['we will act on the recommendations', /seeking to improve and$/],
])('words within a sentence are led in by the rest of it: %s', (words, rest) => {
  expect(before(words)).toMatch(rest);
});

test.each([
  'I am satisfied with most aspects',
  'The force has an open culture',
  'It has acted decisively',
])('words that stand alone, or begin their passage, are led in by none: %s', (words) => {
  expect(before(words)).toBeNull();
});

test('words that lead in leave off the mark that opens their quotation, as its own words do', () => {
  expect(before('I am concerned that it doesn’t')).toMatch(/^I have some concerns/);
  expect(before('we will act on the recommendations')).toMatch(/^The report also recognises/);
});

/** What a citation says stands after a finding’s words. */
function after(words: string): string | null | undefined {
  const found = allFindings(edition).find(({ record }) => record.text.startsWith(words));
  const rest = found && wordsAfter(edition, firstSpan(found.record));
  return rest && oddWordsIn(edition, rest).text;
}

test.each([
  ['While it does not always supervise crimes', /^it has put in place .* any shortfalls\.$/],
  ['The report also recognises how we', /^and we will act on .* effective policing\.$/],
])(
  'words that end within a sentence go on with the rest of it, without a lone mark: %s',
  (words, rest) => {
    expect(after(words)).toMatch(rest);
  },
);

test('words that end their sentence go on with none', () => {
  const cut = allFindings(edition).filter(({ record }) => wordsAfter(edition, firstSpan(record)));
  expect(some(cut).filter(({ record }) => record.text.endsWith('.'))).toEqual([]);
});
