import type { Difference } from './differences.ts';

/** A difference in words: `left out “generally”`, `“poor” for “good”`, `openly left out “…”`. */
export function differenceInWords({ is, quoted, source, openly }: Difference): string {
  const how = openly ? 'openly ' : '';
  if (is === 'left out') return `${how}left out “${source}”`;
  if (is === 'put in') return `${how}put in “${quoted}”`;
  return `${how}changed: “${quoted}” for “${source}”`;
}

/** How many places there are, by the report of each: `2 places`, `45 places of 41 documents`. */
export function placesInWords(reports: string[]): string {
  const { size } = new Set(reports);
  return size > 1 ? `${reports.length} places of ${size} documents` : `${reports.length} places`;
}
