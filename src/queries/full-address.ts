import type { Edition } from '../schemas/edition.ts';
import { withBase } from '../urls.ts';

/** An address of the site with its host, or null where the site has no address. */
export function fullAddress({ site }: Edition, address: string): string | null {
  if (site.address === null) return null;
  return new URL(withBase(address, import.meta.env.BASE_URL), site.address).href;
}

/** An address of the site with its host, or from the root where the site has no address. */
export function addressInData(edition: Edition, address: string): string {
  return fullAddress(edition, address) ?? withBase(address, import.meta.env.BASE_URL);
}
