import type { Difference } from './differences.ts';

/** A difference in words: `left out “generally”`, `“poor” for “good”`, `openly left out “…”`. */
export function differenceInWords({ is, quoted, source, openly }: Difference): string {
  const how = openly ? 'openly ' : '';
  if (is === 'left out') return `${how}left out “${source}”`;
  if (is === 'put in') return `${how}put in “${quoted}”`;
  return `${how}changed: “${quoted}” for “${source}”`;
}
