import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { type AstroIntegration, build as buildPages } from 'astro';
import { writeDataFiles } from '../../data/package/write-data-files.ts';
import { hostFiles } from '../../hosting/host-files.ts';
import type { Settings } from '../../loaders/settings.ts';
import { movedPages } from '../../permalinks/moved.ts';
import { tellDataFiles } from '../../queries/data-page.ts';
import { filesBeside } from '../../queries/files-beside.ts';
import type { Edition } from '../../schemas/edition.ts';
import { writeSearchIndex } from '../../search/build/write-index.ts';
import { withBase } from '../../urls.ts';
import { markAsBuild, refuseForeign } from './output-folder.ts';
import { codeInProcess, plainImports } from './plugins.ts';
import { moveFolder, openWorkFolder, putInPlace } from './work-folder.ts';

const project = join(import.meta.dirname, '../../..');

/**
 * Builds the site of an edition beside the last build, and puts it into `outDir` only when all went
 * well; `reload` puts the script of `npm run dev` into its pages. Throws where pages or the index cannot
 * be made, or the folder cannot be replaced.
 */
export async function buildSite(
  edition: Edition,
  { contentDir, basePath, outDir }: Settings,
  reload: boolean,
): Promise<void> {
  // Astro runs the code of pages from the folder that it builds, so that must lie in the project.
  const work = openWorkFolder(project);
  const site = join(work, 'site');
  const data = join(work, 'data');
  const written = await writeDataFiles(edition, join(contentDir, 'originals'), data);
  tellDataFiles(edition, written);
  onlyOurSettings();
  await buildPages({
    root: project,
    outDir: site,
    cacheDir: join(work, 'cache'),
    base: basePath,
    logLevel: 'error',
    vite: { plugins: [codeInProcess, plainImports] },
    ...(edition.site.address ? { site: edition.site.address } : {}),
    integrations: [
      ...(edition.site.address ? [sitemapOf(edition, edition.site.address, basePath)] : []),
      ...(reload ? [reloading] : []),
    ],
  });
  for (const { address, text } of filesBeside(edition)) {
    mkdirSync(join(site, dirname(address)), { recursive: true });
    writeFileSync(join(site, address), text);
  }
  for (const name of await readdir(data)) await rename(join(data, name), join(site, 'data', name));
  await writeSearchIndex(edition, site);
  for (const [name, text] of hostFiles({ basePath, address: edition.site.address }))
    await writeFile(join(site, name), text);
  await markAsBuild(site);
  const beside = openWorkFolder(dirname(outDir));
  const staged = join(beside, 'site');
  if (staged !== site) await moveFolder(site, staged);
  await refuseForeign(outDir);
  putInPlace(beside, staged, outDir);
}

/** The sitemap of a site with an address, without the pages that moved. */
function sitemapOf({ permalinks }: Edition, site: string, basePath: string): AstroIntegration {
  const moved = movedPages(permalinks).map(
    ({ from }) => new URL(withBase(from, basePath), site).href,
  );
  return sitemap({ filter: (page) => !moved.includes(page) });
}

const reloading: AstroIntegration = {
  name: 'reload',
  hooks: {
    'astro:config:setup': ({ injectScript }) =>
      injectScript('page', `import ${JSON.stringify(join(project, 'src/scripts/dev-reload.ts'))};`),
  },
};

/**
 * Takes out of the environment what Astro and Vite would read as settings of their own: they let pages
 * take any variable for a part of `import.meta.env`, even one of that name.
 */
function onlyOurSettings(): void {
  for (const name of theirs) delete process.env[name];
  process.env['NODE_ENV'] = 'production';
  // Nothing is sent anywhere: Astro counts its users unless it is told not to.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

const theirs = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR', 'VITEST'];
