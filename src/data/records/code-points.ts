/**
 * Turns places in a text counted in UTF-16 units, as JavaScript does, into places counted in Unicode
 * code points, as other languages do.
 */
export function codePoints<T extends { start: number; end: number }>(text: string, place: T): T {
  const start = countOf(text.slice(0, place.start));
  return { ...place, start, end: start + countOf(text.slice(place.start, place.end)) };
}

function countOf(text: string): number {
  return Array.from(text).length;
}
