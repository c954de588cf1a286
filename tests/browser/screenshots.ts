import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/serve/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';
import { runBuild } from '../support/run-build.ts';

/**
 * `npm run screenshots`: builds the content and takes the pictures of README anew, of the home page and
 * of the largest page of two kinds, as a reader first sees them.
 */
const pictures: { name: string; fits: RegExp; colorScheme: 'light' | 'dark' }[] = [
  { name: 'home', fits: /^\/$/, colorScheme: 'light' },
  { name: 'area', fits: /^\/areas\/[^/]+\/[^/]+\/$/, colorScheme: 'light' },
  { name: 'report', fits: /^\/reports\/[^/]+\/$/, colorScheme: 'light' },
  { name: 'finding', fits: /^\/areas-for-improvement\/[^/]+\/[^/]+\/$/, colorScheme: 'dark' },
];

const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
const site = join(folder, 'site');
const { code, output } = await runBuild({ OUT_DIR: site, BASE_PATH: '/' });
if (code !== 0) throw new Error(output);
const server = await serve(site);
const browser = await launchBrowser();
try {
  for (const { name, fits, colorScheme } of pictures) {
    const [largest] = builtPages(site)
      .filter(({ address }) => fits.test(address))
      .toSorted((one, other) => other.html.length - one.html.length);
    if (!largest) throw new Error(`no page for the picture ${name}`);
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
    await page.goto(server.address + largest.address);
    await page.screenshot({ path: `.github/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
