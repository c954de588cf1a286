import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();

const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** What axe leaves out unless it is asked: contrast of 7:1, and room for a finger. */
const strict = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
};

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
      const found: string[] = [];
      for (const { colorScheme, width } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await barriers(page)).map((each) => `${colorScheme} ${width}: ${each}`));
      }
      expect(found).toEqual([]);
    },
  );
});

async function barriers(page: Page): Promise<string[]> {
  // Legacy mode looks at one page without frames, which is what ours are, and is three times as fast.
  const axe = new AxeBuilder({ page }).options({ rules: strict }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
