import type { Draft } from '../draft.ts';
import { readGrade } from '../grades.ts';
import type { FoundArea } from '../known-areas.ts';
import { isUngradedLine, isUpdatedLine } from '../label-line.ts';
import { withoutNumber } from '../section-areas.ts';
import { isQuestion, sectionKind } from '../sections.ts';

/** What a passage is to the labels around it. */
export type Line =
  | { kind: 'grade' }
  | { kind: 'ungraded' }
  | { kind: 'updated' }
  | { kind: 'overall' }
  | { kind: 'area'; words: string; found: FoundArea | null; sure: boolean }
  | { kind: 'other' };

/** Reads a passage as a grade, an area, a line that may stand between them, or none of these. */
export function lineOf(draft: Draft, index: number): Line {
  const passage = draft.passages[index];
  if (!passage) return { kind: 'other' };
  const { text, kind } = passage;
  if (/:\s*$/.test(text)) return { kind: 'other' };
  if (readGrade(text) && text.length < 40) return { kind: 'grade' };
  const sentence = passage.sentences[0];
  const opening = text.slice(0, sentence?.end);
  if (isUngradedLine(opening)) return { kind: 'ungraded' };
  if (isUpdatedLine(text)) return { kind: 'updated' };
  if (kind === 'heading' && isOverallHeading(text)) return { kind: 'overall' };
  const words = withoutNumber(text);
  if (text.length > 320 || sectionKind(text)) return { kind: 'other' };
  const found = draft.areas.find(words, draft.frontMatter?.pillar ?? null);
  const question = isQuestion(text);
  const sure = question || found?.fit === 'exact';
  if (
    question ||
    (kind === 'heading' && !notAreas.test(text)) ||
    (found?.fit === 'exact' && !/[.!]$/.test(text))
  ) {
    return { kind: 'area', words, found: question || found?.fit !== 'part' ? found : null, sure };
  }
  return { kind: 'other' };
}

const notAreas =
  /\b(?:grad(?:e|es|ed|ing|ings)|ratings?|judge?ments?|scale|key|overview|peel \d|results?|at a glance)\b/i;

/** Index of the area line that a label stands under, or null. */
export function areaAbove(lines: Line[], index: number): number | null {
  let at = index - 1;
  while (lines[at]?.kind === 'updated' || (at < index && lines[at]?.kind === 'ungraded')) at -= 1;
  if (lines[at]?.kind !== 'overall') return lines[at]?.kind === 'area' ? at : null;
  const above = lines.slice(0, at).findLastIndex((line) => line.kind === 'area' && line.sure);
  return above >= at - 6 && above !== -1 ? above : null;
}

/** Whether the run of areas and grades around a line begins with a grade. */
export function gradeFirst(lines: Line[], index: number): boolean {
  if (!inRun(lines[index])) return false;
  let first = index;
  for (let at = index; inRun(lines[at]) || isBetween(lines[at]); at -= 1) {
    if (index - at > 200) break;
    if (inRun(lines[at])) first = at;
  }
  return lines[first]?.kind === 'grade';
}

function inRun(line: Line | undefined): boolean {
  return line?.kind === 'grade' || (line?.kind === 'area' && line.sure);
}

function isBetween(line: Line | undefined): boolean {
  return line?.kind === 'updated' || line?.kind === 'overall' || line?.kind === 'ungraded';
}

/** Whether three grades or more stand in a row: a table that lost its columns. */
export function inTable(lines: Line[], index: number): boolean {
  let from = index;
  let to = index;
  while (index - from < 2 && lines[from - 1]?.kind === 'grade') from -= 1;
  while (to - index < 2 && lines[to + 1]?.kind === 'grade') to += 1;
  return to - from >= 2;
}

/** A heading that only says that a grade follows: `Overall judgment`, `Summary for question 2`. */
function isOverallHeading(text: string): boolean {
  return /^(?:(?:our |the |overall )*(?:judge?ment|grade|grading|rating)|summary for question \d+)$/i.test(
    text,
  );
}
