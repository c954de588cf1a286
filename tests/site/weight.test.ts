import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { weightOf } from '../support/page-weight.ts';
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
