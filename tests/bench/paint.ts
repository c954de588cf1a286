import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type BuiltPage, builtPages, elements } from '../support/built-pages.ts';
import { firstEdition } from '../support/edition-of.ts';
import { measuredBuild } from './measured-run.ts';
import { type Line, type ShapedSite, serveShaped } from './shaped-server.ts';
import { table } from './tables.ts';

const rounds = 7;

/**
 * Prints how soon the largest words of pages are seen on a slow line, beside bare pages with the same
 * words: one with a style sheet of a line, and one without any.
 */
export async function benchPaint(line: Line): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'paint-'));
  const site = join(folder, 'site');
  const browser = await launchBrowser();
  const servers: ShapedSite[] = [];
  try {
    await measuredBuild(firstEdition, site);
    const pages = builtPages(site).filter(({ address }) => wanted.test(address));
    const sites = new Map<string, ShapedSite>();
    for (const [name, sheet] of Object.entries({ 'bare, styled': true, 'bare, unstyled': false }))
      sites.set(name, await serveShaped(await bareSite(join(folder, name), pages, sheet), line));
    sites.set('this site', await serveShaped(site, line));
    servers.push(...sites.values());
    console.log(table(await raced(browser, pages, sites)));
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pages that readers come to from elsewhere. */
const wanted =
  /^\/(areas-for-improvement\/[^/]+\/1|quotes\/[^/]+\/1|(gradings\/2017-effectiveness|areas)\/investigating-crime(\/[^/]+)?|reports\/2017-effectiveness)\/$/;

async function raced(
  browser: Browser,
  pages: BuiltPage[],
  sites: Map<string, ShapedSite>,
): Promise<string[][]> {
  const rows = [['page', ...sites.keys(), 'to styled', 'to unstyled']];
  for (const { address } of pages) {
    const times = new Map([...sites.keys()].map((name): [string, number[]] => [name, []]));
    for (let round = -1; round < rounds; round += 1)
      for (const [name, server] of sites) {
        const time = await largestPaint(browser, server.address + address);
        // The first time round, the server still packs its files.
        if (round >= 0) times.get(name)?.push(time);
      }
    const [styled = 1, unstyled = 1, ours = 0] = [...times.values()].map(middle);
    const shares = [ours / styled, ours / unstyled].map((share) => share.toFixed(2));
    rows.push([
      address,
      ...[styled, unstyled, ours].map((ms) => `${Math.round(ms)} ms`),
      ...shares,
    ]);
  }
  return rows;
}

async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe(
            {
              type: 'largest-contentful-paint',
              buffered: true,
            },
          );
        }),
    );
  } finally {
    await context.close();
  }
}

/** Writes a site of pages with the words of others, a paragraph for each block, and nothing else. */
async function bareSite(folder: string, pages: BuiltPage[], sheet: boolean): Promise<string> {
  const head = sheet ? '<link rel="stylesheet" href="/bare.css">' : '';
  for (const { address, tree } of pages) {
    const blocks = elements(tree, (each) => /^(h[1-6]|p|li|dt|dd)$/.test(each.tagName));
    const words = blocks.map((each) => `<p>${escaped(textOf(each))}</p>`).join('\n');
    await mkdir(join(folder, address), { recursive: true });
    await writeFile(
      join(folder, address, 'index.html'),
      `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bare</title>${head}\n${words}`,
    );
  }
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Bare</title>');
  await writeFile(join(folder, 'bare.css'), 'body{max-width:40rem;margin:auto;font:1.2rem serif}');
  return folder;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function middle(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
