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

test('a search loads at most 80 KiB before the first result of its list', () => {
  const page = builtPages(folder).find(({ address }) => address === '/search/');
  if (!page) throw new Error('the site has no search');
  const index = join(folder, 'search-index');
  const [edition = ''] = readdirSync(index);
  const weights = (name: string) =>
    readdirSync(join(index, edition, name), { withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => packed(readFileSync(join(file.parentPath, file.name))));
  // A sentence needs the thesaurus, and one of many words every file of words.
  const early = [
    ...['records.json', 'thesaurus.json'].map((file) =>
      packed(readFileSync(join(index, edition, file))),
    ),
    ...weights('words'),
  ];
  const all = [...early, Math.max(...weights('texts'))].reduce((sum, each) => sum + each, 0);
  expect(all).toBeGreaterThan(15 * 1024);
  expect(weightOf(folder, page).bytes + all).toBeLessThanOrEqual(80 * 1024);
});
