import { inNumberOrder } from './number-words.ts';

/**
 * The places in a list of passage numbers (12, 12a, 13) that stand out of their order: as few as can
 * be, so that one number moved from one end to the other is one place.
 */
export function misplaced(numbers: string[]): number[] {
  const rows = placesByLength(numbers);
  const kept = new Set<number>();
  let at = rows.at(-1)?.[0];
  for (const row of rows.toReversed()) {
    const after = at;
    if (after === undefined) break;
    if (!row.includes(after)) {
      at = row.find((place) => place < after && isBefore(numbers, place, after));
    }
    if (at !== undefined) kept.add(at);
  }
  return numbers.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}

/** The places by how many numbers in order, themselves included, can end there: one, two, … */
function placesByLength(numbers: string[]): number[][] {
  const rows: number[][] = [];
  for (const index of numbers.keys()) {
    // The last place of a row has the row's smallest number, and rows have ever greater ones.
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(numbers, rows[middle]?.at(-1) ?? 0, index)) low = middle + 1;
      else high = middle;
    }
    const row = rows[low];
    if (row) row.push(index);
    else rows.push([index]);
  }
  return rows;
}

function isBefore(numbers: string[], one: number, other: number): boolean {
  return inNumberOrder(numbers[one] ?? '', numbers[other] ?? '') < 0;
}
