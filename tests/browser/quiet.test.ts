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
    'a page like %s loads within its policy, without an error, from this host alone',
    async (_kind, address) => {
      const page = await newPage();
      const seen: string[] = [];
      const { host } = new URL(site.address);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) seen.push(message.text());
      });
      page.on('pageerror', (error) => seen.push(String(error)));
      page.on('request', (request) => {
        if (new URL(request.url()).host !== host) seen.push(`asks ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) seen.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(site.address + address.slice(1), { waitUntil: 'load' });
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(seen).toEqual([]);
    },
  );
});

test('the policy allows nothing that is not named', async () => {
  const { headers } = await fetch(inject('site').address);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a missing page answers 404 with a way on', async () => {
  const page = await newPage();
  const response = await page.goto(`${inject('site').address}no/such/page/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link').first().click();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});
