import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();
const site = inject('site');
const kinds = pageKinds(site.folder).map(({ kind, page }) => [kind, page.address] as const);

test.each(kinds)(
  'on a page like %s the first stop leads to the content',
  async (_kind, address) => {
    const page = await open(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/^#\w/);
    const box = await skip.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(() => document.querySelector('main :target, main:target') !== null),
    ).toBe(true);
  },
);

test.each(kinds)(
  'on a page like %s every stop of the keyboard can be seen',
  async (_kind, address) => {
    const page = await open(address);
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 30; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === null) break;
      if (!stop.seen) unseen.push(stop.html);
    }
    expect(stops).toBeGreaterThan(3);
    expect(unseen).toEqual([]);
  },
);

test('the navigation and the contents of a report can be reached and followed', async () => {
  const page = await open('/');
  const nav = page.getByRole('navigation').first();
  await nav.getByRole('link', { name: 'Reports' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reports/');
  const { address } =
    builtPages(site.folder).find(({ html }) => html.includes('class="contents"')) ?? {};
  await page.locator(`main a[href="${address}"]`).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
  await page.locator('nav.contents a').last().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.querySelector('.passage:target') !== null)).toBe(true);
});

test('no single letter does anything by itself', async () => {
  const page = await open('/');
  const before = await page.evaluate(() => document.activeElement?.tagName);
  for (const key of '/?sgjk') await page.keyboard.press(key);
  expect(page.url()).toBe(site.address);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(before);
});

async function open(address: string): Promise<Page> {
  const page = await newPage();
  await page.goto(site.address + address.slice(1));
  return page;
}

/** What has the focus, and whether it shows it; null on the page as a whole. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const seen =
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
    return { seen, html: element.outerHTML.slice(0, 200) };
  });
}
