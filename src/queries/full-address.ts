import { readSettings } from '../loaders/settings.ts';
import type { Edition } from '../schemas/edition.ts';
import { standingAlone } from '../urls.ts';

const { basePath } = readSettings();

/** An address of the site with its host, or null where the site has no address. */
export function fullAddress(edition: Edition, address: string): string | null {
  return edition.site.address === null ? null : addressInData(edition, address);
}

/** An address of the site with its host, or from the root where the site has no address. */
export function addressInData({ site }: Edition, address: string): string {
  return standingAlone(address, basePath, site.address);
}
