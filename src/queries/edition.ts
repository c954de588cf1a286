import { loadEdition } from '../loaders/load-edition.ts';
import { readSettings } from '../loaders/settings.ts';
import type { Edition } from '../schemas/edition.ts';

/**
 * The edition of the content folder, read once a process: pages are made by the process that has read
 * it. Throws where there is none.
 */
export async function currentEdition(): Promise<Edition> {
  const { contentDir, siteUrl } = readSettings();
  const { edition } = await loadEdition(contentDir, siteUrl);
  if (edition === null) throw new Error(`${contentDir} holds no edition`);
  return edition;
}
