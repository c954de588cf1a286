import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();

/** What axe leaves out unless it is asked: contrast of 7:1, and room for a finger. */
const strict = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
};

/** Darkness changes nothing but colours. */
const looks: { colorScheme: 'light' | 'dark'; width: number; options: RunOptions }[] = [
  { colorScheme: 'light', width: 320, options: { rules: strict } },
  { colorScheme: 'light', width: 1280, options: { rules: strict } },
  ...[320, 1280].map((width) => ({
    colorScheme: 'dark' as const,
    width,
    options: {
      runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
    },
  })),
];

describe.each([
  ['the first edition', inject('site')],
  ['another content folder', inject('otherSite')],
])('%s', (name, site) => {
  // The other folder adds only the kinds of page that the first edition lacks.
  const known = new Set(pageKinds(inject('site').folder).map(({ kind }) => kind));
  const kinds = pageKinds(site.folder).filter(
    ({ kind }) => name === 'the first edition' || !known.has(kind),
  );

  test.each(kinds.map(({ kind, page }) => [kind, page.address] as const))(
    'a page like %s has no barrier that axe finds, narrow or wide, light or dark',
    async (_kind, address) => {
      const page = await newPage({ bypassCSP: true });
      await page.goto(site.address + address.slice(1), { waitUntil: 'load' });
      expect(await barriersInEveryLook(page)).toEqual([]);
    },
  );
});

test('a page of search results has no barrier that axe finds', async () => {
  const page = await newPage({ bypassCSP: true });
  await page.goto(`${inject('site').address}search/?q=vetting`);
  await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().waitFor();
  expect(await barriersInEveryLook(page)).toEqual([]);
});

test('a page of checked quotations has no barrier that axe finds', async () => {
  const page = await newPage({ bypassCSP: true });
  const article =
    '“good”, “no moose eats here”, “The force has a good understanding of the threat facing all”';
  await page.goto(`${inject('site').address}check/?q=${encodeURIComponent(article)}`);
  await page.getByRole('list', { name: 'Quotations' }).getByRole('link').first().waitFor();
  expect(await barriersInEveryLook(page)).toEqual([]);
});

async function barriersInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width, options } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const barriers = await barriersIn(page, options);
    found.push(...barriers.map((each) => `${colorScheme} ${width}: ${each}`));
  }
  return found;
}

async function barriersIn(page: Page, options: RunOptions): Promise<string[]> {
  // Legacy mode looks at one page without frames, which is what ours are, and is three times as fast.
  const axe = new AxeBuilder({ page }).options(options).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

type RunOptions = Parameters<AxeBuilder['options']>[0];
