import { expect, test } from 'vitest';
import { searchRecords } from '../../src/search/build/records.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { vocabularyOf } from '../../src/search/build/vocabulary.ts';
import { correct, unknownWords } from '../../src/search/query/corrections.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { dictionaryOf } from '../../src/search/query/spelling.ts';
import { understand } from '../../src/search/query/understand.ts';
import { runsOf } from '../../src/search/words/tokens.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);
const lexicon = lexiconOf(searchNames(edition));
const dictionary = dictionaryOf(vocabularyOf(searchRecords(edition)), lexicon.words);
const corrected = (query: string) =>
  correct(runsOf(query), unknownWords(understand(query, lexicon)), lexicon, dictionary);
const told = (query: string) =>
  corrected(query).corrections.map(({ typed, to, how }) => `${typed}: ${how} ${to.join(', ')}`);

test.each([
  ['veting', 'veting: spelling vetting'],
  ['claires law', 'claires: spelling clare'],
  ['stopand search', 'stopand: spelling stop, and'],
  ['xylophone', 'xylophone: none '],
])('%s is put right, or not', (query, expected) => {
  expect(told(query)).toContain(expected);
});

test('an everyday word brings the words that the texts say', () => {
  expect(told('coppers').join()).toMatch(/^coppers: everyday .*officer/);
});

test.each([
  'vetting',
  'March 2018',
  'roy wilsher',
  'what is the latest',
  '"veting"',
  'parking fines',
  'lost report',
  'shop crime',
  'hear police',
])('%s is left as it is', (query) => {
  const { runs } = corrected(query);
  expect(runs.flatMap(({ words }) => words)).toEqual(runsOf(query).flatMap(({ words }) => words));
});

test('a correction knows where its word stands', () => {
  const query = 'the Veting of staff';
  const [correction] = corrected(query).corrections;
  expect(query.slice(correction?.start, correction?.end)).toBe('Veting');
});
