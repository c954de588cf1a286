import { inNumberOrder } from './number-order.ts';

/**
 * The places in a list of passage numbers (12, 12a, 13) that stand out of their order: as few as can
 * be, so that one number moved from one end to the other is one place.
 */
export function misplaced(numbers: string[]): number[] {
  const best: number[] = [];
  const before: number[] = [];
  for (const [index, number] of numbers.entries()) {
    best[index] = 1;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const longer = (best[earlier] ?? 0) + 1;
      if (inNumberOrder(numbers[earlier] ?? '', number) < 0 && longer > (best[index] ?? 0)) {
        best[index] = longer;
        before[index] = earlier;
      }
    }
  }
  const kept = new Set<number>();
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = before[at] ?? -1) kept.add(at);
  return numbers.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}
