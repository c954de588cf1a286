import { describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/serve/serve.ts';
import { attribute, builtPages, elements } from '../support/built-pages.ts';
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
      await page.evaluate(
        () => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })),
      );
      expect(seen).toEqual([]);
    },
  );
});

test('the policy allows nothing that is not named', async () => {
  const { headers } = await fetch(inject('site').address);
  const policy = headers.get('content-security-policy') ?? '';
  for (const needed of [
    "default-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy).toContain(needed);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
});

test('every page states the policy but for frames, and that no WebAssembly may run but on the search page', async () => {
  const { headers } = await fetch(inject('site').address);
  const policy = headers.get('content-security-policy')?.replace(/; frame-ancestors 'none'/, '');
  for (const { address, tree } of builtPages(inject('site').folder)) {
    const stated = elements(tree, 'meta')
      .filter((each) => attribute(each, 'httpEquiv') === 'content-security-policy')
      .map((each) => attribute(each, 'content'));
    const own = address === '/search/' ? policy : policy?.replace(" 'wasm-unsafe-eval'", '');
    expect([address, ...stated]).toEqual([address, own]);
  }
});

test('on a host without headers the page itself stops what is not ours', async () => {
  const bare = await serve(inject('site').folder, { headers: false });
  try {
    const page = await newPage();
    await page.goto(bare.address);
    expect(await page.evaluate(whatRuns)).toEqual({ script: false, markup: false, picture: false });
  } finally {
    await bare.close();
  }
});

/** Runs in the page: which of three ways to bring in something foreign get through. */
async function whatRuns() {
  const script = document.createElement('script');
  let markup = true;
  try {
    document.createElement('p').innerHTML = '<b>markup</b>';
  } catch {
    markup = false;
  }
  try {
    script.textContent = 'document.body.dataset.ran = "yes"';
    document.head.append(script);
  } catch {
    // What is not trusted does not become a script.
  }
  const picture = new Image();
  const loaded = new Promise<boolean>((done) => {
    picture.onload = () => done(true);
    picture.onerror = () => done(false);
  });
  picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  return { script: document.body.dataset['ran'] === 'yes', markup, picture: await loaded };
}

test('a missing page answers 404 with a way on', async () => {
  const page = await newPage();
  const response = await page.goto(`${inject('site').address}no/such/page/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link').first().click();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});
