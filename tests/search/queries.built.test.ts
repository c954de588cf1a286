import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../../src/serve/serve.ts';
import { writeBaselines } from '../bench/baseline-sites.ts';
import { editionOf } from '../support/edition-of.ts';
import { useBrowser } from '../support/open-browser.ts';
import { type JudgedQuery, judgedQueries, placeOf, type Shown, success } from './judged-queries.ts';

const { newPage } = useBrowser();
const site = inject('site');
const queries = judgedQueries();
let baselines = '';

beforeAll(async () => {
  baselines = await mkdtemp(join(tmpdir(), 'search-baselines-'));
  await writeBaselines(await editionOf('content'), baselines);
});
afterAll(() => rm(baselines, { recursive: true, force: true }));

test('readers find what they mean, and more often than with a search that matches letters', async () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
  const ours = await judge(site.address.replace(/\/$/, ''), await newPage());
  const others = new Map<string, Success>();
  for (const name of ['pagefind', 'minisearch']) {
    const served = await serve(join(baselines, name));
    others.set(name, success([...(await judge(served.address, await newPage())).values()]));
    await served.close();
  }
  const own = success([...ours.values()]);
  print({ 'this site': own, ...Object.fromEntries(others) });
  const missed = [...ours].filter(([, place]) => place === null || place > 3);
  expect(missed.map(([{ query }, place]) => `${query}: ${place}`)).toEqual([]);
  expect(own.at1).toBeGreaterThanOrEqual(0.95);
  for (const other of others.values()) expect(own.at1).toBeGreaterThan(other.at1 + 0.2);
});

/** Where each query’s expected address stands on a site’s search page. */
async function judge(address: string, page: Page): Promise<Map<JudgedQuery, number | null>> {
  await page.goto(`${address}/search/?q=police`);
  const places = new Map<JudgedQuery, number | null>();
  for (const query of queries) places.set(query, placeOf(query, await ask(page, query.query)));
  await page.close();
  return places;
}

/** Types a query into the page and waits for its answer. */
async function ask(page: Page, query: string): Promise<Shown> {
  const status = page.getByRole('status');
  await status.filter({ hasText: /result/i }).waitFor();
  await status.evaluate((element) => {
    element.textContent = '';
  });
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await status.filter({ hasText: /result/i }).waitFor();
  const addresses = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const results = await addresses('ol[aria-label="Search results"] > li h2 a');
  expect(results, query).toEqual([...new Set(results)]);
  return {
    results,
    named: await addresses('[data-search-understood] a'),
  };
}

type Success = ReturnType<typeof success>;

function print(rows: Record<string, Success>): void {
  const part = (share: number) => share.toFixed(3);
  for (const [name, { at1, at3, at10 }] of Object.entries(rows))
    console.log(
      `${name.padEnd(12)} success at 1 ${part(at1)}, at 3 ${part(at3)}, at 10 ${part(at10)}`,
    );
}
