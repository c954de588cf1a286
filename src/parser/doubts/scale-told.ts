import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Doubt, DoubtPlace } from './doubt.ts';

const between = grammar`^(?:[^\p{L}]|\b(?:${'joints'}|${'prepositions'})\b)*$`;

/** "Graded between inadequate and good" tells how far grades reach. */
const range = /\bbetween (?:[^,;.]{3,30} and )?$/;

/** "On a four-point scale from …"; "the scale of demand" is no such scale. */
const onScale = grammar`\b(?:scale from|\w+[ -]point scale|(?:${'numbers'}) (?:${'gradeNouns'}),? from)\b`;

/** A scale has six grades at most. */
const longest = 6;

/**
 * A scale that is told grades nobody: three grades in a row, "Excellent, Good, Fair or Poor", are
 * dismissed, and so is what stands behind "on a scale from".
 */
export function scaleTold(place: DoubtPlace, marks: GradeMark[]): Doubt | null {
  const { passage, clause } = place;
  const before = passage.folded.slice(
    Math.max(0, clause.mark.outerStart - 60),
    clause.mark.outerStart,
  );
  const sentence = passage.folded.slice(clause.mark.sentence.start, clause.mark.start);
  if (range.test(before) || onScale.test(sentence)) return named;
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
  const beside = [marks[at - 1], marks[at + 1]];
  if (beside.some((other) => eitherOr(passage.folded, clause.mark, other))) return named;
  if (beside.some((other) => ends(passage.folded, clause.mark, other))) return named;
  const words = new Set(marks.slice(from, to + 1).map(({ judgment }) => judgment));
  return words.size >= 3 ? named : null;
}

const named: Doubt = {
  reason: 'A scale of grades stands here: they are named, not given.',
  certain: true,
};

/** "Good or outstanding" gives neither. */
function eitherOr(folded: string, ...marks: [GradeMark, GradeMark | undefined]): boolean {
  const [first, second] = inOrder(...marks);
  return second !== undefined && folded.slice(first.end, second.start) === ' or ';
}

const moves = grammar`\b(?:${'changeVerbs'})\b`;

/** "Grades run from outstanding to poor": where nothing moves, these are a scale's ends. */
function ends(folded: string, ...marks: [GradeMark, GradeMark | undefined]): boolean {
  const [first, second] = inOrder(...marks);
  const before = folded.slice(first.sentence.start, first.outerStart);
  const between = second && folded.slice(first.outerEnd, second.outerStart);
  return /\bfrom $/.test(before) && between === ' to ' && !moves.test(before);
}

function inOrder(one: GradeMark, other: GradeMark | undefined): [GradeMark, GradeMark | undefined] {
  return other && other.start < one.start ? [other, one] : [one, other];
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
