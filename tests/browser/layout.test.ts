import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();
const widths = [320, 768, 1280, 1920];

/** What readers’ machines may have: each has letters of another width. */
const fonts = ['system-ui, sans-serif', 'Verdana, "DejaVu Sans", sans-serif', 'serif', 'monospace'];

describe.each([
  ['the first edition', inject('site')],
  ['another content folder', inject('otherSite')],
])('%s', (_, site) => {
  const kinds = pageKinds(site.folder).map(({ kind, page }) => [kind, page.address] as const);

  test.each(kinds)(
    'on a page like %s nothing scrolls sideways or stands over other words, with text twice as large too',
    async (_kind, address) => {
      const page = await newPage();
      await page.goto(site.address + address.slice(1));
      const wrong: string[] = [];
      for (const size of ['100%', '200%']) {
        await page.evaluate((each) => {
          document.documentElement.style.fontSize = each;
        }, size);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const found = await faultsOf(page);
          wrong.push(...found.map((each) => `${width} px, ${size}: ${each}`));
        }
      }
      await page.setViewportSize({ width: 320, height: 800 });
      for (const font of fonts) {
        await page.evaluate((each) => {
          for (const name of ['--sans', '--serif'])
            document.documentElement.style.setProperty(name, each);
        }, font);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wrong.push(`${font}: as wide as ${width} px`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** What is wider than the window, and words that stand over other words. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Whether an element is there for screen readers alone. */
    const isClipped = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && isClipped(element.parentElement));
    const { scrollWidth } = document.documentElement;
    const faults = scrollWidth > innerWidth ? [`as wide as ${scrollWidth} px`] : [];
    const lines = [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !isClipped(element))
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node instanceof Text && node.data.trim() !== '')
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        // Lines of one paragraph may touch: what counts is the middle of each.
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
          words: node.textContent?.trim().slice(0, 40),
          left: left + 1,
          right: right - 1,
          top: top + (bottom - top) * 0.3,
          bottom: bottom - (bottom - top) * 0.3,
        }));
      })
      .filter(({ left, right, top, bottom }) => right > left && bottom > top)
      .sort((one, other) => one.top - other.top);
    for (const [index, line] of lines.entries()) {
      for (const below of lines.slice(index + 1)) {
        if (below.top >= line.bottom) break;
        if (below.left < line.right && line.left < below.right)
          faults.push(`“${line.words}” and “${below.words}”`);
      }
    }
    return faults;
  });
}
