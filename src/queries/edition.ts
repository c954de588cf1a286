import { breadcrumbJsonLd, type Step } from '../data/json-ld/site.ts';
import { loadEdition } from '../loaders/load-edition.ts';
import { readSettings } from '../loaders/settings.ts';
import type { Edition } from '../schemas/edition.ts';

/** What the content folder holds, with what is wrong with it, read once a process. */
export function loadedEdition() {
  loading ??= loadEdition(contentDir, siteUrl, basePath);
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

/** What a page holds, as schema.org has it, and the way to the page, where `steps` tell it. */
export function jsonLd(edition: Edition, thing: object, steps: Step[] = []): object[] {
  return steps.length > 0 ? [thing, breadcrumbJsonLd(edition, steps)] : [thing];
}

let loading: ReturnType<typeof loadEdition> | undefined;

const { contentDir, siteUrl, basePath } = readSettings();
