/**
 * How to find what is alike among things by what they hold, such as words or themes: the closer the more
 * of it two hold in common, and the fewer things hold that. `weigh` says what it counts for that so many
 * hold something. Answers the other things that are at least as close as asked, with how close they are;
 * 1 is to hold the very same.
 */
export function alikeAmong<Thing>(
  things: Thing[],
  heldBy: (thing: Thing) => string[],
  weigh: (holders: number) => number,
): (thing: Thing, least: number) => Alike<Thing>[] {
  const all = new Map(things.map((thing) => [thing, heldBy(thing)]));
  const pairs = things.flatMap((thing) => (all.get(thing) ?? []).map((held) => ({ held, thing })));
  const holders = Map.groupBy(pairs, ({ held }) => held);
  const weights = new Map([...holders].map(([held, { length }]) => [held, weigh(length)]));
  const weightOf = (held: string) => weights.get(held) ?? 0;
  const norms = new Map(
    [...all].map(([thing, held]) => [thing, Math.hypot(...held.map(weightOf))]),
  );
  const norm = (thing: Thing) => norms.get(thing) ?? 0;
  return (thing, least) => {
    const sums = new Map<Thing, number>();
    for (const held of all.get(thing) ?? []) {
      const square = weightOf(held) ** 2;
      for (const { thing: other } of holders.get(held) ?? [])
        if (other !== thing) sums.set(other, (sums.get(other) ?? 0) + square);
    }
    return [...sums]
      .map(([other, sum]) => ({ other, close: sum / (norm(thing) * norm(other)) }))
      .filter(({ close }) => close >= least);
  };
}

/** Another thing, and how close it is. */
interface Alike<Thing> {
  other: Thing;
  close: number;
}
