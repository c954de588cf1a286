import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../schemas/edition.ts';
import { indexFiles } from './index-files.ts';
import { fillIndexPlace } from './index-place.ts';
import { searchRecords } from './records.ts';

/**
 * Writes the index of an edition into `search-index/<hash of its bytes>/` of a built site, and tells
 * the search page where it is. Throws if the site has no search page.
 */
export async function writeSearchIndex(edition: Edition, site: string): Promise<void> {
  const files = indexFiles(edition, searchRecords(edition));
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(content);
  const folder = `search-index/${hash.digest('hex').slice(0, 12)}`;
  await mkdir(join(site, folder), { recursive: true });
  for (const [name, content] of files) await writeFile(join(site, folder, name), content);
  const page = join(site, 'search/index.html');
  await writeFile(page, fillIndexPlace(await readFile(page, 'utf8'), folder, [...files.keys()]));
}
