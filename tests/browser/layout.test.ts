import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();

describe.each([
  ['the first edition', inject('site')],
  ['another content folder', inject('otherSite')],
])('%s', (_, site) => {
  const kinds = pageKinds(site.folder).map(({ kind, page }) => [kind, page.address] as const);

  test.each(kinds)(
    'a page like %s needs no sideways scrolling at 320 px, nor with text twice as large',
    async (_kind, address) => {
      const page = await newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(site.address + address.slice(1));
      const widths = await page.evaluate(() => {
        const usual = document.documentElement.scrollWidth;
        document.documentElement.style.fontSize = '200%';
        return { usual, large: document.documentElement.scrollWidth, window: window.innerWidth };
      });
      expect(widths).toEqual({ usual: 320, large: 320, window: 320 });
    },
  );
});
