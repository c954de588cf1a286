import { diffArrays } from 'diff';

/** Lists with more differences than this are not compared as a whole. */
const mostDifferences = 2_000;

/**
 * Which items of a later list are those of an earlier one, in the same order, as many as can be: the
 * place in the later list leading to the place in the earlier one. Of lists that differ too much, each
 * item is the next of its like.
 */
export function sameOrder(earlier: string[], later: string[]): Map<number, number> {
  const parts = diffArrays(earlier, later, { maxEditLength: mostDifferences });
  if (!parts) return nextOfLike(earlier, later);
  const found = new Map<number, number>();
  let [here, there] = [0, 0];
  for (const { count, added, removed } of parts) {
    for (let next = 0; next < count && !added && !removed; next += 1)
      found.set(here + next, there + next);
    if (!removed) here += count;
    if (!added) there += count;
  }
  return found;
}

/** Pairs of like items, each after the pair before. */
function nextOfLike(earlier: string[], later: string[]): Map<number, number> {
  const places = Map.groupBy(earlier.keys(), (there) => earlier[there] ?? '');
  const found = new Map<number, number>();
  let last = -1;
  for (const [here, item] of later.entries()) {
    const waiting = places.get(item) ?? [];
    while (waiting.length > 0 && (waiting[0] ?? 0) <= last) waiting.shift();
    const there = waiting.shift();
    if (there === undefined) continue;
    last = there;
    found.set(here, there);
  }
  return found;
}
