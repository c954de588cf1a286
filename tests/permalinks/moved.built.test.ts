import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listen } from '../../src/serve/serve.ts';
import { staticHandler } from '../../src/serve/static-handler.ts';
import { attribute, builtPage, elements } from '../support/built-pages.ts';
import { useBrowser } from '../support/open-browser.ts';
import { runBuild } from '../support/run-build.ts';
import { type ContentFolder, copyOfContent } from './content-folder.ts';

const { newPage } = useBrowser();
const moved = [
  ['/people/gone/', 'person', '/people/'],
  ['/reports/old/', 'report', '/reports/2024-moorland/'],
  ['/reports/2024-moorland/#p99', 'passage', '/reports/2024-moorland/#p2'],
  ['/reports/2024-moorland/#p98', 'passage', '/reports/2019-two-forces/#p1'],
];
let content: ContentFolder;
let out: string;
let address: string;
let close: () => Promise<void> = async () => {};

beforeAll(async () => {
  content = await copyOfContent('tests/fixtures/two-forces');
  const lines = moved.map(
    ([from, kind, to]) =>
      `- { address: ${from}, kind: ${kind}, hash: '0000000000000000', words: "", movedTo: ${to} }\n`,
  );
  content.write('permalinks.yaml', content.read('permalinks.yaml') + lines.join(''));
  out = mkdtempSync(join(tmpdir(), 'moved-'));
  const settings = {
    CONTENT_DIR: content.path,
    OUT_DIR: join(out, 'site'),
    BASE_PATH: '/base/',
    SITE_URL: 'https://record.example',
  };
  execFileSync(process.execPath, ['src/cli/edition.ts', '--date', '2027-01-31'], {
    env: { ...process.env, ...settings },
  });
  const { code, output } = await runBuild(settings);
  if (code !== 0) throw new Error(output);
  ({ address, close } = await listen(staticHandler(join(out, 'site'), { base: '/base/' }), 0));
});

afterAll(async () => {
  await close();
  content.remove();
  rmSync(out, { recursive: true });
});

test('a page that moved leaves a page behind that says where it went', () => {
  const { tree } = builtPage(join(out, 'site'), '/people/gone/');
  const [canonical] = elements(tree, (each) => attribute(each, 'rel') === 'canonical');
  const [refresh] = elements(tree, (each) => attribute(each, 'httpEquiv') === 'refresh');
  expect(canonical && attribute(canonical, 'href')).toBe('https://record.example/base/people/');
  expect(refresh && attribute(refresh, 'content')).toBe('0; url=/base/people/');
  expect(
    elements(tree, (each) => attribute(each, 'href') === '/base/people/').length,
  ).toBeGreaterThan(0);
});

test('the old address leads on, without script too', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(`${address}/base/people/gone/`);
  await page.waitForURL(`${address}/base/people/`);
});

test('the old address of a ¶ leads to the ¶ of the new page', async () => {
  const page = await newPage();
  await page.goto(`${address}/base/reports/old/#p2`);
  await page.waitForURL(`${address}/base/reports/2024-moorland/#p2`);
});

test('an anchor that moved arrives at the new place, which is marked', async () => {
  const page = await newPage();
  await page.goto(`${address}/base/reports/2024-moorland/#p99`);
  const inside = await page.evaluate(
    () => document.querySelector(':target')?.closest('.passage')?.id,
  );
  expect(inside).toBe('p2');
  const colours = await page.evaluate(() =>
    ['#p2', '#p3'].map((id) => {
      const words = document.querySelector(`${id} .passage-words`);
      return words && getComputedStyle(words).backgroundColor;
    }),
  );
  expect(colours[0]).not.toBe(colours[1]);
});

test('an anchor that moved to another page says where to', async () => {
  const page = await newPage();
  await page.goto(`${address}/base/reports/2024-moorland/#p98`);
  const link = page.locator(':target a');
  expect(await link.getAttribute('href')).toBe('/base/reports/2019-two-forces/#p1');
});

test('the sitemap names the pages that are there, not those that moved', () => {
  const sitemap = readFileSync(join(out, 'site/sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('<loc>https://record.example/base/reports/2024-moorland/</loc>');
  expect(sitemap).not.toContain('/people/gone/');
  expect(sitemap).not.toContain('/reports/old/');
});

test('a site with an address and an edition has a feed, full addresses and citations that end in them', () => {
  const feed = readFileSync(join(out, 'site/feed.xml'), 'utf8');
  expect(feed).toContain('<id>tag:record.example,2027-01-31:/base/reports/2024-moorland/</id>');
  expect(feed).toContain('href="https://record.example/base/reports/2024-moorland/"');
  const { html } = builtPage(join(out, 'site'), '/reports/2024-moorland/');
  const here = 'https://record.example/base/reports/2024-moorland/';
  expect(html).toContain(`<link rel="canonical" href="${here}">`);
  expect(html).toContain(
    `<meta property="og:image" content="https://record.example/base/share.png">`,
  );
  expect(html).toContain(`${here}#p[number]`);
});

test('a site without an address has none of these, and cites its pages from the root', () => {
  const { folder } = inject('site');
  for (const file of ['feed.xml', 'sitemap-0.xml', 'sitemap-index.xml']) {
    expect(existsSync(join(folder, file))).toBe(false);
  }
  const { html } = builtPage(folder, '/reports/2017-legitimacy/');
  expect(html).not.toMatch(/rel="canonical"|application\/atom\+xml|og:image/);
  expect(html).toContain('&lt;/reports/2017-legitimacy/#p[number]&gt;');
});
