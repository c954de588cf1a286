import { expect, test } from 'vitest';
import { correct } from '../../src/search/query/correct.ts';
import { runsOf } from '../../src/search/words/tokens.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { plainIndex } from '../support/plain-index.ts';

const { dictionary } = await plainIndex(await editionOf(firstEdition));
const corrected = (query: string) => correct(query, runsOf(query), dictionary);

test.each([
  ['veting', 'vetting'],
  ['supervison of staff', 'supervision'],
  ['body worn vidoe', 'video'],
])('%s is put right, once, to a whole word of the texts', async (query, expected) => {
  expect((await corrected(query)).corrections.map(({ to }) => to)).toEqual([expected]);
});

test.each([
  ['who is Zoe Bilingham', ['billingham']],
  ['what did Roy Wilshur say', ['wilsher']],
  ['what did Ray Wilshur say', []],
])('%s: a name is put right beside the rest of it alone', async (query, expected) => {
  expect((await corrected(query)).corrections.map(({ to }) => to)).toEqual(expected);
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
])('%s is left as it is', async (query) => {
  const { runs } = await corrected(query);
  expect(runs.flatMap(({ words }) => words)).toEqual(runsOf(query).flatMap(({ words }) => words));
});

test('a correction knows where its word stands', async () => {
  const query = 'the veting of staff';
  const [correction] = (await corrected(query)).corrections;
  expect(query.slice(correction?.start, correction?.end)).toBe('veting');
});
