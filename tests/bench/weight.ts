import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPages } from '../support/built-pages.ts';
import { shippedContent } from '../support/edition-of.ts';
import { weightOf } from '../support/page-weight.ts';
import { budgets, counted } from '../support/weight-budgets.ts';
import { measuredBuild } from './measured-run.ts';
import { table } from './tables.ts';

/** Prints what pages of the shipped content weigh with all that they load, kind by kind. */
export async function benchWeight(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'weight-'));
  try {
    const site = join(folder, 'site');
    await measuredBuild(shippedContent, site);
    const rows = budgets.map((budget) => {
      const weights = builtPages(site)
        .filter(({ address }) => budget.fits(address))
        .map((page) => ({ address: page.address, ...weightOf(site, page) }))
        .toSorted((one, other) => counted(budget, one) - counted(budget, other));
      const sizes = weights.map((each) => counted(budget, each));
      const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
      const requests = Math.max(...weights.map((each) => each.requests));
      const of = budget.beyondWords ? 'beyond its words' : 'in all';
      const heaviest = weights.at(-1)?.address ?? '';
      return [
        budget.kind,
        of,
        ...[middle, sizes.at(-1) ?? 0, budget.most, requests].map(String),
        heaviest,
      ];
    });
    const heads = ['page', 'bytes', 'median', 'most', 'budget', 'requests', 'heaviest'];
    console.log(table([heads, ...rows]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
