import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

/**
 * Gives one test file the Chromium that runs beside the tests. Each page is in a context of its
 * own, and is closed after its test.
 */
export function useBrowser(): { newPage: (options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser.close());
  return {
    newPage: async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(10_000);
      return context.newPage();
    },
  };
}
