import { rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { build as buildPages } from 'astro';
import { loadEdition } from '../loaders/load-edition.ts';
import { problemLine } from '../loaders/problem-order.ts';
import { readSettings, type Settings } from '../loaders/settings.ts';
import { movedPages } from '../permalinks/moved-pages.ts';
import type { Edition } from '../schemas/edition.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import { withBase } from '../urls.ts';
import { putInPlace, whyNotInto } from './build-folder.ts';

// Nothing is sent anywhere: Astro counts its users unless it is told not to.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
  process.exitCode = await build(readSettings());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Builds the site into a folder beside the last good build, and puts it in its place only when all
 * went well. Answers the exit code: 1, with every problem printed, where the content has errors.
 */
async function build(settings: Settings): Promise<number> {
  const refusal = await whyNotInto(settings);
  if (refusal !== null) throw new Error(refusal);
  const edition = await soundEdition(settings);
  if (edition === null) return 1;
  const stage = join(dirname(settings.outDir), `.build-${process.pid}`);
  const staged = join(stage, 'site');
  process.once('SIGINT', () => {
    rmSync(stage, { recursive: true, force: true });
    process.exit(130);
  });
  try {
    await mkdir(stage, { recursive: true });
    await buildPages({
      root: join(import.meta.dirname, '../..'),
      outDir: staged,
      cacheDir: join(stage, 'cache'),
      base: settings.basePath,
      // A kind without records is no mistake, but Astro warns of each empty collection.
      logLevel: 'error',
      ...(edition.site.address ? published(edition, edition.site.address, settings) : {}),
    });
    await writeSearchIndex(edition, staged);
    await putInPlace(staged, settings.outDir, stage);
    console.log(`Built ${await countPages(settings.outDir)} pages into ${settings.outDir}`);
    return 0;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** What only a site with an address has: a sitemap, without the pages that moved. */
function published({ permalinks }: Edition, site: string, { basePath }: Settings) {
  const moved = movedPages(permalinks).map(
    ({ from }) => new URL(withBase(from, basePath), site).href,
  );
  return { site, integrations: [sitemap({ filter: (page) => !moved.includes(page) })] };
}

async function soundEdition({ contentDir, siteUrl }: Settings): Promise<Edition | null> {
  const { edition, problems } = await loadEdition(contentDir, siteUrl);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of problems) console.error(problemLine(problem));
  if (edition !== null && errors.length === 0) return edition;
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  console.error(`${count} in the content: nothing was built, and the last build stays in place.`);
  return null;
}

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
