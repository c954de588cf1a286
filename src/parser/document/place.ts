/** A line and a column, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Answers, for a UTF-16 offset of a text, its line and column; lines end at \r\n, \n or \r. The text
 * is gone through once, so that each answer takes logarithmic time.
 */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last of some rising offsets that is at or before an offset; 0 where none is. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
