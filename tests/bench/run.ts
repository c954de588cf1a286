import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { launchBrowser } from '../support/browser.ts';
import { firstEdition } from '../support/edition-of.ts';
import { writeBaselines } from './baseline-sites.ts';
import { benchCost } from './cost.ts';
import { generateContent } from './generate-content.ts';
import { measure, type Reading } from './measure.ts';
import { measuredBuild } from './measured-run.ts';
import { benchPaint } from './paint.ts';
import { benchReading } from './reading.ts';
import { benchMany } from './search-many.ts';
import { benchParts } from './search-parts.ts';
import { seeded, shuffled } from './seeded.ts';
import { type ShapedSite, serveShaped } from './shaped-server.ts';
import { buildLine, searchTable } from './tables.ts';
import { benchWeight } from './weight.ts';

/**
 * How quick the search is on a slow line, beside Pagefind’s defaults and one MiniSearch file; with
 * `reading`, how quickly texts are read instead; with `cost`, what a build costs; with `weight`,
 * what pages weigh; with `paint`, how soon they are seen; with `search-parts`, what
 * each part of the search gives; with `search-many`, what it finds among many reports.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const line = { roundTrip: 150, rate: 1_600_000 };
const seed = 20_260_101;
const words = ['domestic abuse', 'stop and search', 'corruption', 'terrorism', 'fraud', 'savings'];

const real = join(import.meta.dirname, '../..', firstEdition);
const shipped = join(import.meta.dirname, '../../content');

if (process.argv[2] === 'reading') await benchReading();
else if (process.argv[2] === 'cost') await benchCost(real, sizes, seed);
else if (process.argv[2] === 'weight') await benchWeight();
else if (process.argv[2] === 'paint') await benchPaint(line);
else if (process.argv[2] === 'search-parts') await benchParts();
else if (process.argv[2] === 'search-many') await benchMany(shipped, sizes[0] ?? 100, seed);
else await benchSearch();

async function benchSearch(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const size of sizes.length > 0 ? sizes : [5, 100, 1000]) await benchSize(size, browser);
  } finally {
    await browser.close();
  }
}

async function benchSize(size: number, browser: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), `bench-${size}-`));
  try {
    const content = join(folder, 'content');
    await generateContent(real, content, size, seed);
    const build = await measuredBuild(content, join(folder, 'site'));
    const { edition } = await loadEdition(content);
    if (!edition) throw new Error(`the content of ${size} reports has errors`);
    await writeBaselines(edition, folder);
    const records = searchRecords(edition).length;
    console.log(`\n${size} reports, ${records} records: ${buildLine(build)}`);
    const readings = await race(folder, browser);
    console.log(searchTable(readings));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures the three sites in turn, in another order each time. */
async function race(folder: string, browser: Browser): Promise<Map<string, Reading[]>> {
  const random = seeded(seed);
  const names = { 'this site': 'site', 'Pagefind defaults': 'pagefind', MiniSearch: 'minisearch' };
  const sites = new Map<string, ShapedSite>();
  for (const [name, path] of Object.entries(names))
    sites.set(name, await serveShaped(join(folder, path), line));
  const readings = new Map(Object.keys(names).map((name): [string, Reading[]] => [name, []]));
  try {
    for (let round = -1; round < rounds; round += 1) {
      const [first = '', second = '', later = ''] = shuffled(words, random);
      for (const [name, site] of shuffled([...sites], random)) {
        const reading = await measure(browser, site, [first, second, later]);
        // The first time round, the server still packs its files.
        if (round >= 0) readings.get(name)?.push(reading);
      }
    }
  } finally {
    for (const site of sites.values()) await site.close();
  }
  return readings;
}
