import type { BodiesAbout } from '../document/bodies-about.ts';
import { rowsOf } from '../document/rows.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Text } from '../text.ts';
import { withLikes } from './alike.ts';
import { withCaution } from './cautions.ts';
import { hearPassage } from './hear.ts';
import { type SettledGrade, weigh } from './weigh.ts';

/**
 * Weighs what the rules say of each grade mark against the doubts. "was graded good for planning" has
 * a judging verb, which weighs 3 and is enough; `good at tea` without a judging verb, a mark or a
 * known area is dismissed; what lies between is unsettled.
 */
export function settleGrades(text: Text, about: BodiesAbout, marks: GradeMark[]): SettledGrade[] {
  const byPassage = Map.groupBy(marks, ({ passage }) => passage);
  const rows = rowsOf(text, marks);
  const heard = [...byPassage].flatMap(([index, own]) => {
    const passage = text.document.passages[index];
    return passage ? hearPassage({ text, about, passage, own, rows }) : [];
  });
  return withCaution(text, withLikes(heard).map(weigh));
}
