import type { GradeMark } from '../marks/grade-marks.ts';
import type { Doubt, DoubtPlace } from './doubt.ts';

const between = /^["']*(?:\s|,|\/|;|–|-|\b(?:and|or|to|nor|then|through|down)\b)*["']*$/;

/** A scale has six grades at most. */
const longest = 6;

/**
 * A scale that is told grades nobody: three grades in a row, "Excellent, Good, Fair or Poor", are
 * dismissed.
 */
export function scaleTold({ passage, clause }: DoubtPlace, marks: GradeMark[]): Doubt | null {
  const at = marks.indexOf(clause.mark);
  let from = at;
  while (from > at - longest && from > 0 && touches(passage.folded, marks[from - 1], marks[from]))
    from -= 1;
  let to = at;
  while (
    to < at + longest &&
    to + 1 < marks.length &&
    touches(passage.folded, marks[to], marks[to + 1])
  )
    to += 1;
  const words = new Set(marks.slice(from, to + 1).map(({ judgment }) => judgment));
  return words.size >= 3
    ? { reason: 'Grades stand in a row here: they are named, not given.', certain: true }
    : null;
}

function touches(
  folded: string,
  one: GradeMark | undefined,
  other: GradeMark | undefined,
): boolean {
  return (
    one !== undefined && other !== undefined && between.test(folded.slice(one.end, other.start))
  );
}
