/** The word that is most like another, if it is very like it: at most two letters differ. */
export function nearest(word: string, words: string[]): string | null {
  const near = words
    .map((each) => ({ each, away: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, away }) => away <= Math.min(2, each.length / 3))
    .toSorted((one, other) => one.away - other.away);
  return near[0]?.each ?? null;
}

/** How many letters must be put in, taken out or changed; long words count as far away. */
function distance(one: string, other: string): number {
  if (Math.max(one.length, other.length) > 60) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1) {
      const change = (row[at] ?? 0) + (letter === other[at] ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
