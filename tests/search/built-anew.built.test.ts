import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type Listening, serve } from '../../src/serve/serve.ts';
import { useBrowser } from '../support/open-browser.ts';

const { newPage } = useBrowser();
let place: string;
let folder: string;
let running: Listening;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'anew-'));
  folder = join(place, 'site');
  cpSync(inject('site').folder, folder, { recursive: true });
  running = await serve(folder);
});

afterEach(async () => {
  await running.close();
  rmSync(place, { recursive: true });
});

test('a page that stood open while the site was built anew still finds', async () => {
  const page = await openBeforeIndexLoads();
  buildAnew('0123456789ab');
  await ask(page, 'vetting');
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ result/ })
    .waitFor();
  expect(new URL(page.url()).search).toBe('?q=vetting');
  expect(await page.locator('[data-search-index]').getAttribute('data-search-index')).toContain(
    '0123456789ab',
  );
});

test('a page whose index is nowhere says so, and is opened anew once at most', async () => {
  const page = await openBeforeIndexLoads();
  rmSync(join(folder, 'search-index'), { recursive: true });
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await ask(page, 'vetting');
  await page.getByText('The search could not be loaded').waitFor();
  expect(loads).toBe(1);
});

/** The search page on a line so slow that nothing of its index has come yet. */
async function openBeforeIndexLoads(): Promise<Page> {
  const page = await newPage();
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto(`${running.address}/search/`);
  await page.unroute('**/search-index/**');
  return page;
}

async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
}

/** What the next build would be, for a page of the last: its index has another name. */
function buildAnew(name: string): void {
  const indexes = join(folder, 'search-index');
  const [old = ''] = readdirSync(indexes);
  renameSync(join(indexes, old), join(indexes, name));
  const page = join(folder, 'search/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(old, name));
}
