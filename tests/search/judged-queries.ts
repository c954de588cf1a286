import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const querySchema = z.strictObject({
  query: z.string(),
  expect: z.array(z.string()).default([]),
  named: z.array(z.string()).default([]),
});

/**
 * A query that a reader would type, with the addresses any of which should come first among the results,
 * and those of pages any of which the page may name above them instead.
 */
export type JudgedQuery = z.infer<typeof querySchema>;

/** What a search page shows for a query. */
export interface Shown {
  /** Addresses of the results, in order. */
  results: string[];
  /** Addresses of what the words name, shown above the results. */
  named: string[];
}

/** Where a query’s answer stands, from 1; null where it is nowhere. */
export interface Place {
  /** Among the results alone. */
  inResults: number | null;
  /** The same, but 1 where the page names an answer above the results. */
  onPage: number | null;
}

/** The queries of a file of this folder. */
export function judgedQueries(name: string): JudgedQuery[] {
  const file = readFileSync(join(import.meta.dirname, name), 'utf8');
  return z.array(querySchema).parse(parse(file));
}

/** Where the answer stands; where nothing is to be found, an empty list is the answer. */
export function placeOf({ expect, named }: JudgedQuery, shown: Shown): Place {
  const { results } = shown;
  const index = results.findIndex((address) => expect.includes(address));
  const isRight = expect.includes('nothing') ? results.length === 0 : index >= 0;
  const inResults = isRight ? Math.max(index, 0) + 1 : null;
  const isNamed = named.some((address) => shown.named.includes(address));
  return { inResults, onPage: isNamed ? 1 : inResults };
}

/** The share of places that are at most 1, 3 and 10. */
export function success(places: (number | null)[]): { at1: number; at3: number; at10: number } {
  const share = (most: number) =>
    places.filter((place) => place !== null && place <= most).length / places.length;
  return { at1: share(1), at3: share(3), at10: share(10) };
}
