import { expect, test } from 'vitest';
import { correct } from '../../src/search/query/correct.ts';
import { runsOf } from '../../src/search/words/tokens.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { plainIndex } from '../support/plain-index.ts';

const { dictionary, english: load } = plainIndex(await editionOf(firstEdition));
const english = await load();
const corrected = (query: string) => correct(query, runsOf(query), dictionary, english);

test.each([
  ['veting', 'vetting'],
  ['supervison of staff', 'supervision'],
  ['domesticabuse', 'domestic abuse'],
  ['body worn vidoe', 'video'],
])('%s is put right, once, to whole words of the texts', (query, expected) => {
  expect(corrected(query).corrections.map(({ to }) => to.join(' '))).toEqual([expected]);
});

test.each([
  'vetting',
  'March 2018',
  'roy wilsher',
  '"veting"',
  'robbery',
  'batteries',
  'refugees',
  'spam filters',
  'facial recognition',
  'the inquiry by Dame Vettin',
  '68.2 per cent',
  'a break-in',
])('%s is left as it is', (query) => {
  const { runs } = corrected(query);
  expect(runs.flatMap(({ words }) => words)).toEqual(runsOf(query).flatMap(({ words }) => words));
});

test('a correction knows where its word stands', () => {
  const query = 'the veting of staff';
  const [correction] = corrected(query).corrections;
  expect(query.slice(correction?.start, correction?.end)).toBe('veting');
});
