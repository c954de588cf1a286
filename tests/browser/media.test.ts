import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();
const site = inject('site');
const kinds = pageKinds(site.folder).map(({ kind, page }) => [kind, page.address] as const);

test.each(kinds)(
  'a page like %s prints its words and not its navigation',
  async (_kind, address) => {
    const page = await newPage();
    await page.goto(site.address + address.slice(1));
    // Where a page is, is worth printing.
    const ways = page.locator('nav:not(.breadcrumb), search');
    expect(await ways.first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    const printed = await ways.filter({ visible: true }).all();
    expect(await Promise.all(printed.map((each) => each.getAttribute('aria-label')))).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').innerText()).toMatch(/^Printed from \/\S*$/m);
  },
);

test('a grade keeps its word and its shape when the reader sets the colours', async () => {
  const page = await newPage({ forcedColors: 'active' });
  await page.goto(`${site.address}gradings/`);
  const grades = page.locator('main .grade').filter({ visible: true });
  expect(await grades.count()).toBeGreaterThan(5);
  for (const grade of await grades.all()) {
    expect((await grade.innerText()).trim()).toMatch(
      /^(outstanding|good|adequate|requires improvement|inadequate)$/i,
    );
    expect(await grade.locator('svg').isVisible()).toBe(true);
  }
});

test('the page turns dark for readers who ask for it', async () => {
  const lightness = async (colorScheme: 'light' | 'dark') => {
    const page = await newPage({ colorScheme });
    await page.goto(site.address);
    return page.evaluate(() => {
      const [red = 0] = (
        getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return red;
    });
  };
  expect(await lightness('light')).toBeGreaterThan(200);
  expect(await lightness('dark')).toBeLessThan(60);
});
