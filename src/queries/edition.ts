import { breadcrumbJsonLd, type Step } from '../data/json-ld/site.ts';
import { type LoadedEdition, loadEdition } from '../loaders/load-edition.ts';
import { readSettings } from '../loaders/settings.ts';
import type { Edition } from '../schemas/edition.ts';
import { standingAlone } from '../urls.ts';

/** What the content folder holds, with what is wrong with it, read once a process. */
export function loadedEdition(): Promise<LoadedEdition> {
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

/** An address of the site with its host, or null where the site has no address. */
export function fullAddress(edition: Edition, address: string): string | null {
  return edition.site.address === null ? null : addressInData(edition, address);
}

/** An address of the site with its host, or from the root where the site has no address. */
export function addressInData({ site }: Edition, address: string): string {
  return standingAlone(address, basePath, site.address);
}

/** What a page holds, as schema.org has it, and the way to the page, where `steps` tell it. */
export function jsonLd(
  edition: Edition,
  thingIn: (full: (address: string) => string) => object,
  steps: Step[] = [],
): object[] {
  const full = (address: string) => addressInData(edition, address);
  return steps.length > 0 ? [thingIn(full), breadcrumbJsonLd(steps, full)] : [thingIn(full)];
}

let loading: Promise<LoadedEdition> | undefined;

const { contentDir, siteUrl, basePath } = readSettings();
