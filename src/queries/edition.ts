import { type LoadedEdition, loadEdition } from '../loaders/load-edition.ts';
import { readSettings } from '../loaders/settings.ts';
import type { Edition } from '../schemas/edition.ts';

let loading: Promise<LoadedEdition> | undefined;

/** What the content folder holds, with what is wrong with it, read once a process. */
export function loadedEdition(): Promise<LoadedEdition> {
  const { contentDir, siteUrl } = readSettings();
  loading ??= loadEdition(contentDir, siteUrl);
  return loading;
}

/**
 * The edition of the content folder: pages are made by the process that has read it. Throws where there
 * is none.
 */
export async function currentEdition(): Promise<Edition> {
  const { edition } = await loadedEdition();
  if (edition === null) throw new Error('the content folder holds no edition');
  return edition;
}
