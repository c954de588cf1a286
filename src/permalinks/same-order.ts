/**
 * Which items of a later list are those of an earlier one, in the same order, as many as can be: a
 * longest common subsequence, the place in the later list leading to the place in the earlier one.
 */
export function sameOrder(earlier: string[], later: string[]): Map<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  while (start < Math.min(earlier.length, later.length) && earlier[start] === later[start]) {
    found.set(start, start);
    start += 1;
  }
  const rest = { earlier: earlier.slice(start), later: later.slice(start) };
  const lengths = commonLengths(rest.earlier, rest.later);
  for (let here = 0, there = 0; here < rest.later.length && there < rest.earlier.length; ) {
    if (rest.later[here] === rest.earlier[there]) {
      found.set(start + here, start + there);
      here += 1;
      there += 1;
    } else if ((lengths[here + 1]?.[there] ?? 0) >= (lengths[here]?.[there + 1] ?? 0)) here += 1;
    else there += 1;
  }
  return found;
}

/** For each pair of places, how long the common subsequence from there on is. */
function commonLengths(earlier: string[], later: string[]): Uint32Array[] {
  const rows = Array.from({ length: later.length + 1 }, () => new Uint32Array(earlier.length + 1));
  for (let here = later.length - 1; here >= 0; here -= 1) {
    for (let there = earlier.length - 1; there >= 0; there -= 1) {
      const row = rows[here];
      const below = rows[here + 1];
      if (!row || !below) continue;
      row[there] =
        later[here] === earlier[there]
          ? (below[there + 1] ?? 0) + 1
          : Math.max(below[there] ?? 0, row[there + 1] ?? 0);
    }
  }
  return rows;
}
