import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { newPage } = useBrowser();
const site = inject('site');

test.each(['vetting', 'domestic abuse'])(
  'a search for %s leads to a page that says it',
  async (query) => {
    const page = await newPage();
    await page.goto(site.address);
    const box = page.getByRole('searchbox').first();
    await box.fill(query);
    await box.press('Enter');
    const results = page.getByRole('list', { name: 'Search results' });
    await results.getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    expect((await page.getByRole('main').innerText()).toLowerCase()).toContain(query);
  },
);

test('results fit a narrow page, within the policy and without an error', async () => {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  const seen: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(String(error)));
  await page.goto(`${site.address}search/?q=domestic+abuse`);
  await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(seen).toEqual([]);
});

test('a search works below a base path', async () => {
  const { address } = inject('otherSite');
  const page = await newPage();
  await page.goto(`${address}search/?q=vetting`);
  const results = page.getByRole('list', { name: 'Search results' });
  await results.getByRole('link').first().click();
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  expect(page.url().startsWith(address)).toBe(true);
  expect((await page.getByRole('main').innerText()).toLowerCase()).toContain('vetting');
});

test('a page takes what lies in storage for words only where a search could have left it', async () => {
  const page = await newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(site.address);
  await page.evaluate(() => {
    const words = [1, null, {}, ...Array.from({ length: 100_000 }, (_, index) => `word${index}`)];
    const left = { address: '/about/', words, time: Date.now() };
    localStorage.setItem('search-words', JSON.stringify(left));
  });
  await page.goto(`${site.address}about/`, { waitUntil: 'load' });
  await page.waitForFunction(() => localStorage.getItem('search-words') === null);
  const kept: unknown = await page.evaluate(() => history.state?.searchWords);
  expect(kept).toHaveLength(47);
  expect(errors).toEqual([]);
});
