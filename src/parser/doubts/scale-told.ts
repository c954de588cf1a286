import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { DoubtPlace } from './doubt.ts';

/** "Graded between inadequate and good", "on a four-point scale from"; "the scale of demand" is no such scale. */
const reach = grammar`\bbetween $|\b(?:scale from|\w+[ -]point scale)\b`;
/** "One of four grades from good to poor"; "slipped two grades, from good to poor" is a move. */
const spans = grammar`\b(?:${'numbers'}) (?:${'gradeNouns'}),? from\b`;
const between = grammar`^(?:[^\p{L}]|\b(?:${'joints'}|${'prepositions'})\b)*$`;
const pair = /^'? (?:or|to) '?$/;
const moves = grammar`\b(?:${'changeVerbs'})\b`;

/** A scale has six grades at most. */
const longest = 6;

/**
 * A scale that is told grades nobody: three grades in a row, "Excellent, Good, Fair or Poor", and two of
 * which one may be, "good or outstanding", are dismissed; where something moves "to good", one is given.
 */
export function scaleTold({ passage: { folded }, clause, marks }: DoubtPlace): string | null {
  const { mark } = clause;
  const at = marks.indexOf(mark);
  const [before, after] = [marks[at - 1], marks[at + 1]];
  const paired =
    (before && pair.test(folded.slice(before.end, mark.start))) ||
    (after && pair.test(folded.slice(mark.end, after.start)));
  const row = touching(folded, marks.slice(at, at + longest));
  const words = folded.slice(mark.sentence.start, mark.outerStart);
  const isScale =
    reach.test(words) ||
    ((paired || spans.test(words)) && !moves.test(words)) ||
    new Set(row.map(({ judgment }) => judgment)).size >= 3;
  return isScale ? 'A scale of grades stands here: they are named, not given.' : null;
}

/** The first of some marks and those that stand in a row with it, one next to the other. */
function touching(folded: string, marks: GradeMark[]): GradeMark[] {
  const apart = marks.findIndex((mark, nth) => {
    const before = marks[nth - 1];
    return before && !between.test(folded.slice(before.end, mark.start));
  });
  return apart < 0 ? marks : marks.slice(0, apart);
}
