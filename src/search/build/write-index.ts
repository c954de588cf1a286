import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '../../schemas/edition.ts';
import { basePathIn, fillIndexPlace } from './fill-index-place.ts';
import { indexFiles } from './index-files.ts';
import { modulesOf } from './modules-of.ts';

/**
 * Writes the index of an edition into `search-index/<hash>/` of a built site, and tells the search page
 * where it is. Throws if Pagefind fails or the site has no search page.
 */
export async function writeSearchIndex(edition: Edition, site: string): Promise<void> {
  const { files: byName, firstWords } = await indexFiles(edition);
  const files = Object.entries(byName);
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(content);
  const folder = `search-index/${hash.digest('hex').slice(0, 12)}`;
  for (const [name, content] of files) {
    await mkdir(dirname(join(site, folder, name)), { recursive: true });
    await writeFile(join(site, folder, name), content);
  }
  const page = join(site, 'search/index.html');
  const html = await readFile(page, 'utf8');
  const modules = await modulesOf(html, site, basePathIn(html));
  const needed = ['pagefind.wasm', 'records.json'];
  await writeFile(page, fillIndexPlace(html, { folder, files: needed, firstWords, modules }));
}
