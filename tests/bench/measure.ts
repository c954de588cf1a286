import type { Browser, Page } from 'playwright-core';
import type { ShapedSite } from './shaped-server.ts';

/** One reading: milliseconds and bytes to the first result, of a first, a second and a later search. */
export interface Reading {
  first: number;
  firstBytes: number;
  firstRequests: number;
  /** When the page first shows what the words name; null where it never does. */
  named: number | null;
  firstPaint: number;
  second: number;
  secondBytes: number;
  revisit: number;
  revisitBytes: number;
}

/** Searches on a site as a reader would who comes with an empty cache, asks again, and comes back. */
export async function measure(
  browser: Browser,
  site: ShapedSite,
  queries: [first: string, second: string, later: string],
): Promise<Reading> {
  const context = await browser.newContext();
  await context.addInitScript(watch);
  try {
    const page = await context.newPage();
    site.sent();
    await page.goto(`${site.address}/search/?q=${encodeURIComponent(queries[0])}`);
    const first = await seen(page, 'results');
    const { bytes: firstBytes, requests: firstRequests } = site.sent();
    const named = await page.evaluate(() => window.benchSeen['named'] ?? null);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    await page.waitForLoadState('networkidle');
    site.sent();
    await page.evaluate(() => {
      delete window.benchSeen['results'];
    });
    await page.getByRole('searchbox').fill(queries[1]);
    const asked = await page.evaluate(() => performance.now());
    await page.getByRole('searchbox').press('Enter');
    const second = (await seen(page, 'results')) - asked;
    const { bytes: secondBytes } = site.sent();
    await page.waitForLoadState('networkidle');
    await page.close();
    const later = await context.newPage();
    site.sent();
    await later.goto(`${site.address}/search/?q=${encodeURIComponent(queries[2])}`);
    const revisit = await seen(later, 'results');
    const { bytes: revisitBytes } = site.sent();
    return {
      first,
      firstBytes,
      firstRequests,
      named,
      firstPaint,
      second,
      secondBytes,
      revisit,
      revisitBytes,
    };
  } finally {
    await context.close();
  }
}

async function seen(page: Page, what: string): Promise<number> {
  const handle = await page.waitForFunction((name) => window.benchSeen?.[name], what, {
    timeout: 60_000,
  });
  return Number(await handle.jsonValue());
}

/** Runs in the page: notes when the first result, and what the words name, come to stand there. */
function watch(): void {
  window.benchSeen = {};
  const list = 'ol[aria-label="Search results"]';
  new MutationObserver((changes) => {
    const drawn = changes.some(
      ({ target, addedNodes }) =>
        target instanceof Element && target.matches(list) && addedNodes.length > 0,
    );
    if (drawn) window.benchSeen['results'] ??= performance.now();
    if (document.querySelector('[data-search-understood] li'))
      window.benchSeen['named'] ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

declare global {
  interface Window {
    benchSeen: Record<string, number | undefined>;
  }
}
