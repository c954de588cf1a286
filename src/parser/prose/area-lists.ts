import type { KnownAreas } from '../known-areas.ts';

/** A stretch of words. */
export interface Stretch {
  start: number;
  end: number;
}

const separator =
  /\s*(?:,\s+(?:and\s+)?(?:also\s+)?|;\s*(?:and\s+)?|\s+and\s+|\s*&\s+)(?:(?:at|for|in|on)\s+(?=\w))?/g;

/**
 * Divides a list of areas, from folded words. A known area that itself holds commas or "and" stays
 * whole: `investigating crime, leadership and force management` is two.
 */
export function areaParts(folded: string, { start, end }: Stretch, areas: KnownAreas): Stretch[] {
  const atoms = atomsOf(folded, start, end);
  const parts: Stretch[] = [];
  for (let at = 0; at < atoms.length; ) {
    const length = longestKnown(folded, atoms.slice(at, at + 8), areas);
    const first = atoms[at];
    const last = atoms[at + length - 1];
    if (first && last) parts.push({ start: first.start, end: last.end });
    at += length;
  }
  return parts;
}

/** Drops marks and small words around an area: "its planning for later years" → planning … */
export function tidy(folded: string, start: number, end: number): Stretch {
  const words = folded.slice(start, end);
  const lead =
    /^[\s"'(,]*(?:both\s+)?(?:(?:its|their|his|her)\s+(?!own))?["']?/.exec(words)?.[0].length ?? 0;
  const tail = /(?:[\s"',.;:)]|\s[–—-])*$/.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

function atomsOf(folded: string, start: number, end: number): Stretch[] {
  const words = folded.slice(start, end);
  const atoms: Stretch[] = [];
  let from = 0;
  for (const match of words.matchAll(separator)) {
    atoms.push(tidy(folded, start + from, start + match.index));
    from = match.index + match[0].length;
  }
  atoms.push(tidy(folded, start + from, end));
  return atoms.filter((atom) => atom.end > atom.start);
}

/** How many atoms, from the first, make one known area; one where none do. */
function longestKnown(folded: string, atoms: Stretch[], areas: KnownAreas): number {
  const start = atoms[0]?.start ?? 0;
  const length = atoms.findLastIndex(
    ({ end }, index) => index > 0 && areas.find(folded.slice(start, end))?.fit === 'exact',
  );
  return Math.max(1, length + 1);
}
