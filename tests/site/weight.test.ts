import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
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
  ['what is named', [], 110_000],
  ['what nothing names', ['thesaurus.json', 'spellings.json'], 135_000],
])('a search for %s loads little before the first result of its list', (_, beside, most) => {
  const page = builtPages(folder).find(({ address }) => address === '/search/');
  if (!page) throw new Error('the site has no search');
  const index = join(folder, 'search-index');
  const [edition = ''] = readdirSync(index);
  const bytes = (...path: string[]) => readFileSync(join(index, edition, ...path));
  const all = (name: string) =>
    readdirSync(join(index, edition, name)).map((file) => bytes(name, file));
  const early = ['records.json', 'pagefind.wasm', ...beside].map((name) => packed(bytes(name)));
  // Pagefind packs these itself; a query of many words needs every one.
  const words = all('words').map(({ length }) => length);
  const text = Math.max(...all('texts').map(packed));
  const loaded = [...early, ...words, text].reduce((sum, each) => sum + each, 0);
  expect(loaded).toBeGreaterThan(60 * 1024);
  expect(weightOf(folder, page).bytes + loaded).toBeLessThanOrEqual(most);
});
