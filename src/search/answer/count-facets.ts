import {
  type Choice,
  type FacetName,
  facetNames,
  misses,
  perFacet,
  type ValuesOf,
} from './facets.ts';
import type { Found } from './rank.ts';

/** A value of a facet with how many results it would leave. */
export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

/**
 * For each facet its values with how many results each would leave, with every other facet as it is
 * chosen; values chosen stay even when they leave none. Commonest first.
 */
export function countFacets(
  found: Found[],
  choice: Choice,
  valuesOf: ValuesOf,
): Record<FacetName, FacetCount[]> {
  const counts = perFacet((name) => new Map(choice[name].map((value) => [value, 0])));
  for (const { record } of found) {
    const values = valuesOf(record);
    const missed = misses(values, choice);
    if (missed.length > 1) continue;
    for (const name of missed.length === 1 ? missed : facetNames)
      for (const value of values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  }
  return perFacet((name) =>
    [...counts[name]]
      .map(([value, count]) => ({ value, count, chosen: choice[name].includes(value) }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en-GB')),
  );
}
