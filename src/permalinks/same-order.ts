/** More pairs of places than this are not compared one by one. */
const mostPairs = 20_000_000;

/**
 * Which items of a later list are those of an earlier one, in the same order, as many as can be: a
 * longest common subsequence, the place in the later list leading to the place in the earlier one. Where the lists
 * differ over too long a stretch, each item of it is the next of its like.
 */
export function sameOrder(earlier: string[], later: string[]): Map<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  while (start < Math.min(earlier.length, later.length) && earlier[start] === later[start]) {
    found.set(start, start);
    start += 1;
  }
  let ends = 0;
  const rests = Math.min(earlier.length, later.length) - start;
  while (ends < rests && earlier.at(-1 - ends) === later.at(-1 - ends)) {
    ends += 1;
    found.set(later.length - ends, earlier.length - ends);
  }
  const rest = {
    earlier: earlier.slice(start, earlier.length - ends),
    later: later.slice(start, later.length - ends),
  };
  if (rest.earlier.length * rest.later.length > mostPairs) {
    for (const [here, there] of nextOfLike(rest.earlier, rest.later)) {
      found.set(start + here, start + there);
    }
    return found;
  }
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

/** Pairs of like items, each after the pair before. */
function nextOfLike(earlier: string[], later: string[]): [number, number][] {
  const places = Map.groupBy(earlier.keys(), (there) => earlier[there] ?? '');
  let last = -1;
  return later.flatMap((item, here): [number, number][] => {
    const waiting = places.get(item) ?? [];
    while (waiting.length > 0 && (waiting[0] ?? 0) <= last) waiting.shift();
    const there = waiting.shift();
    if (there === undefined) return [];
    last = there;
    return [[here, there]];
  });
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
