/** Compares passage numbers for sorting: 1, 2, 2a, 2b, 2aa, 3. */
export function inNumberOrder(one: string, other: string): number {
  const difference = Number.parseInt(one, 10) - Number.parseInt(other, 10);
  if (difference !== 0) return difference;
  const [first, second] = [one.replace(/^\d+/, ''), other.replace(/^\d+/, '')];
  return first.length - second.length || first.localeCompare(second);
}
