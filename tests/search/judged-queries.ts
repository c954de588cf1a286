import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const querySchema = z.strictObject({ query: z.string(), expect: z.array(z.string()).min(1) });

/** A query that a reader would type, with the addresses any of which should come first. */
export type JudgedQuery = z.infer<typeof querySchema>;

/** What a search page shows for a query. */
export interface Shown {
  /** Addresses of the results, in order. */
  results: string[];
  /** Addresses of what the words name, shown above the results. */
  named: string[];
}

/** The queries of `queries.yaml`. */
export function judgedQueries(): JudgedQuery[] {
  const file = readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8');
  return z.array(querySchema).parse(parse(file));
}

/**
 * At which place, from 1, the first expected address is; null where it is nowhere. What is expected
 * among the named pages is looked for there, and `nothing` stands first where there is no result.
 */
export function placeOf({ expect }: JudgedQuery, { results, named }: Shown): number | null {
  if (expect.includes('nothing')) return results.length === 0 ? 1 : null;
  const isPage = expect.some((address) => /^\/(people|themes|organisations)\//.test(address));
  const index = (isPage ? named : results).findIndex((address) => expect.includes(address));
  return index < 0 ? null : index + 1;
}

/** The share of places that are at most 1, 3 and 10. */
export function success(places: (number | null)[]): { at1: number; at3: number; at10: number } {
  const share = (most: number) =>
    places.filter((place) => place !== null && place <= most).length / places.length;
  return { at1: share(1), at3: share(3), at10: share(10) };
}
