import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();
const site = inject('site');
const kinds = pageKinds(site.folder).map(({ kind, page }) => [kind, page.address] as const);
const noScript = { javaScriptEnabled: false };

test.each(kinds)('a page like %s has the same words without script', async (_kind, address) => {
  const scripted = await wordsOf(address, {});
  const plain = await wordsOf(address, noScript);
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.filter((line) => !plain.includes(line))).toEqual([]);
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

/** The lines of a page’s own part, but for the buttons, which only script can make work. */
async function wordsOf(address: string, options: BrowserContextOptions): Promise<string[]> {
  const page = await newPage(options);
  await page.goto(site.address + address.slice(1));
  const main = page.getByRole('main');
  const lines = linesOf(await main.innerText());
  // Read last: a script that comes late makes buttons of words that were read before it.
  const buttons = new Set((await main.getByRole('button').allInnerTexts()).flatMap(linesOf));
  return lines.filter((line) => line !== '' && !buttons.has(line));
}

function linesOf(text: string): string[] {
  return text.split(/[\n\t]+/).map((line) => line.trim());
}
