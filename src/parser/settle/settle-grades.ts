import type { BodiesAbout } from '../document/bodies-about.ts';
import { rowsOf } from '../document/rows.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Text } from '../text.ts';
import { inRuns, judgesAlike, opensAlike } from './beside.ts';
import { withCaution } from './cautions.ts';
import { alike, hearPassage } from './hear.ts';
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
  const many = new Set(
    [opensAlike, judgesAlike]
      .map((like) => heard.filter(({ reading }) => reading !== null && like(reading)))
      .filter((found) => found.length >= 3)
      .flat(),
  );
  const weighed = heard.map((each) => weigh(many.has(each) ? alike(each) : each));
  return withCaution(text, inRuns(weighed));
}
