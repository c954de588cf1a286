/** How alike two texts are: the share of their words that stand in both, 0 to 1. */
export function likeness(one: string, other: string): number {
  const first = wordSet(one);
  const second = wordSet(other);
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = new Set([...first, ...second]).size;
  return all === 0 ? 0 : shared / all;
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
