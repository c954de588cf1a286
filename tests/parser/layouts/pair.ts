/** Pairs each expected record with at most one found one; those that agree best are paired first. */
export function pair<Expected, Found>(
  expected: Expected[],
  found: Found[],
  agreement: (expected: Expected, found: Found) => number,
): Map<Expected, Found> {
  const likely = expected
    .flatMap((one) => found.map((other) => ({ one, other, by: agreement(one, other) })))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  const pairs = new Map<Expected, Found>();
  const taken = new Set<Found>();
  for (const { one, other } of likely) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}
