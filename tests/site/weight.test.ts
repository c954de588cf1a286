import { describe, expect, inject, test } from 'vitest';
import { indexFiles } from '../../src/search/build/index-files.ts';
import { builtPages } from '../support/built-pages.ts';
import { editionOf, shippedContent } from '../support/edition-of.ts';
import { packed, weightOf } from '../support/page-weight.ts';
import { some } from '../support/some.ts';
import { budgets, counted } from '../support/weight-budgets.ts';

const { folder } = inject('site');

describe.each(budgets.map((budget) => [budget.kind, budget] as const))('%s', (_, budget) => {
  const pages = builtPages(folder).filter(({ address }) => budget.fits(address));
  const weights = pages.map((page) => ({ address: page.address, ...weightOf(folder, page) }));

  test(`weighs at most ${budget.most} bytes`, () => {
    const sizes = some(weights).map((each) => [each.address, counted(budget, each)] as const);
    expect(sizes.filter(([, size]) => size > budget.most)).toEqual([]);
  });

  test(`is there after ${budget.requests} requests`, () => {
    const more = some(weights).filter(({ requests }) => requests > budget.requests);
    expect(more.map(({ address, requests }) => [address, requests])).toEqual([]);
  });
});

test.each([
  ['what is named', [], 108_800],
  ['what nothing names', ['thesaurus.json'], 121_900],
])('a search for %s loads little before the first result of its list', async (_, beside, most) => {
  const page = builtPages(folder).find(({ address }) => address === '/search/');
  if (!page) throw new Error('the site has no search');
  const { files } = await indexFiles(await editionOf(shippedContent));
  const named = Object.entries(files).map(([name, file]) => ({ name, file: Buffer.from(file) }));
  const needed = ['records.json', 'pagefind.wasm', ...beside];
  // A query of many words needs every file of words.
  const early = named
    .filter(({ name }) => needed.includes(name) || name.startsWith('words/'))
    .map(({ file }) => packed(file));
  const texts = named.filter(({ name }) => name.startsWith('texts/'));
  const text = Math.max(...texts.map(({ file }) => packed(file)));
  const loaded = [...early, text].reduce((sum, each) => sum + each, 0);
  expect(loaded).toBeGreaterThan(60 * 1024);
  expect(weightOf(folder, page).bytes + loaded).toBeLessThanOrEqual(most);
});
