import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/serve/serve.ts';
import { barriersInEveryLook } from '../support/barriers.ts';
import { launchBrowser } from '../support/browser.ts';
import { runBuild } from '../support/run-build.ts';

/**
 * `npm run access`: builds the content (`CONTENT_DIR`), opens every address of its sitemap in Chromium,
 * and prints the barriers that axe finds there. The exit code is 1 if there are some.
 */
const siteUrl = 'https://record.example';
const folder = await mkdtemp(join(tmpdir(), 'access-'));
try {
  const site = join(folder, 'site');
  const { code, output } = await runBuild({ OUT_DIR: site, SITE_URL: siteUrl, BASE_PATH: '/' });
  if (code !== 0) throw new Error(output);
  const paths = addressesIn(site);
  const found = await barriersAt(paths, site);
  for (const [path, barriers] of found) console.log(`${path}\n  ${barriers.join('\n  ')}`);
  console.log(`${paths.length} pages opened in six looks each, ${found.length} with barriers.`);
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function addressesIn(site: string): string[] {
  const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
}

async function barriersAt(
  paths: string[],
  site: string,
): Promise<[path: string, barriers: string[]][]> {
  const server = await serve(site);
  const browser = await launchBrowser();
  const found: [string, string[]][] = [];
  try {
    const page = await browser.newPage({ bypassCSP: true });
    for (const path of paths) {
      await page.goto(server.address + path, { waitUntil: 'load' });
      const barriers = await barriersInEveryLook(page);
      if (barriers.length > 0) found.push([path, barriers]);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}
