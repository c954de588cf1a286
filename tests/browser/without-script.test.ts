import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();
const site = inject('site');
const kinds = pageKinds(site.folder).map(({ kind, page }) => [kind, page.address] as const);
const noScript = { javaScriptEnabled: false };

test.each(kinds)('a page like %s can be read without script', async (_kind, address) => {
  const page = await newPage(noScript);
  await page.goto(site.address + address.slice(1));
  const words = await page.getByRole('main').innerText();
  expect(words.trim().length).toBeGreaterThan(40);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('the search box sends what was typed to the search page', async () => {
  const page = await newPage(noScript);
  await page.goto(site.address);
  const box = page.getByRole('searchbox').first();
  await box.fill('vetting');
  await box.press('Enter');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/search/?q=vetting');
});

test('the search page leads to themes and to lists of findings', async () => {
  const page = await newPage(noScript);
  await page.goto(`${site.address}search/?q=vetting`);
  const links = await page.getByRole('main').getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(addresses.some((address) => address?.startsWith('/themes/'))).toBe(true);
  expect(addresses.some((address) => address?.startsWith('/gradings/'))).toBe(true);
});
