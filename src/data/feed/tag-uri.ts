import type { Edition } from '../../schemas/edition.ts';

/**
 * The id of what stands at an address, as a tag URI (RFC 4151): `tag:record.example,2027-01-31:/quotes/r/1/`.
 * Its host is that of the first edition that had one, so it stays when the site moves.
 */
export function tagUri({ editions, site }: Edition, address: string): string {
  const named = editions.find((each) => /^https?:/.test(each.address));
  const { hostname } = new URL(named?.address ?? site.address ?? 'https://localhost');
  return `tag:${hostname},${(named ?? editions[0])?.date}:${address}`;
}
