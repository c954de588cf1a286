import type { Edition } from '../../schemas/edition.ts';

/**
 * The id of what stands at an address, as a tag URI (RFC 4151):
 * `tag:record.example,2027-01-31:/record/quotes/r/1/`. `home` is where the site stands. Host and base path
 * are those of the first edition that had an address, so an id stays when the site moves, and two sites on
 * one host share none.
 */
export function tagUri({ editions }: Edition, home: string, address: string): string {
  const first = editions.find((each) => /^https?:/.test(each.address))?.address;
  const { hostname, pathname } = new URL(first ?? home);
  return `tag:${hostname},${editions[0]?.date}:${pathname.replace(/\/$/, '')}${address}`;
}
