import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf } from './draft.ts';
import { readGrade } from './grades.ts';
import type { FoundArea } from './known-areas.ts';
import { isOtherGrade, isUngradedLine, isUpdatedLine } from './label-line.ts';
import { addLabel, rejectGrade } from './labels/told-label.ts';
import { withoutNumber } from './section-areas.ts';
import { isQuestion, sectionKind } from './sections.ts';

/**
 * Reads grades that stand alone: `Good` under a question or an area's heading, with or without a
 * `Last updated` line between; or areas that stand one by one under a grade. Three grades in a row
 * are a table that lost its columns, and tell nothing.
 */
export function remarkGradingsLabels() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const lines = draft.passages.map((_, index) => lineOf(draft, index));
    for (const [index, line] of lines.entries()) {
      if (line.kind === 'ungraded') readUngraded(draft, lines, index);
      else if (line.kind === 'grade') readLabel(file, lines, index);
      else readUnknown(file, lines, index);
    }
  };
}

type Line =
  | { kind: 'grade' }
  | { kind: 'ungraded' }
  | { kind: 'updated' }
  | { kind: 'overall' }
  | { kind: 'area'; words: string; found: FoundArea | null; sure: boolean }
  | { kind: 'other' };

function lineOf(draft: Draft, index: number): Line {
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

/** A heading that only says that a grade follows: `Overall judgment`, `Summary for question 2`. */
function isOverallHeading(text: string): boolean {
  return /^(?:(?:our |the |overall )*(?:judge?ment|grade|grading|rating)|summary for question \d+)$/i.test(
    text,
  );
}

function readLabel(file: VFile, lines: Line[], index: number): void {
  const draft = draftOf(file);
  draft.settled.add(index);
  const text = draft.passages[index]?.text ?? '';
  const grade = readGrade(text);
  if (!grade || inTable(lines, index)) return;
  const above = areaAbove(lines, index);
  if (above !== null && !gradeFirst(lines, above)) {
    const area = lines[above];
    const span = { passage: index, start: 0, end: text.length };
    if (area?.kind === 'area')
      addLabel(file, { span, areaWords: area.words, found: area.found, grade, firm: true });
    return;
  }
  for (let at = index + 1; at < lines.length; at += 1) {
    const area = lines[at];
    const words = draft.passages[at]?.text ?? '';
    if (area?.kind !== 'area' || !(area.sure && area.found)) break;
    const span = { passage: at, start: 0, end: words.length };
    addLabel(file, { span, areaWords: area.words, found: area.found, grade, firm: true });
  }
}

/** Index of the area line that a label stands under, or null. */
function areaAbove(lines: Line[], index: number): number | null {
  let at = index - 1;
  while (lines[at]?.kind === 'updated') at -= 1;
  if (lines[at]?.kind !== 'overall') return lines[at]?.kind === 'area' ? at : null;
  const above = lines.slice(0, at).findLastIndex((line) => line.kind === 'area' && line.sure);
  return above >= at - 6 && above !== -1 ? above : null;
}

/** Whether the run of areas and grades around a line begins with a grade. */
function gradeFirst(lines: Line[], index: number): boolean {
  let at = index;
  const inRun = (line: Line | undefined) =>
    line?.kind === 'grade' || (line?.kind === 'area' && line.sure);
  while (inRun(lines[at - 1])) at -= 1;
  return lines[at]?.kind === 'grade' && inRun(lines[index]);
}

function inTable(lines: Line[], index: number): boolean {
  let from = index;
  let to = index;
  while (lines[from - 1]?.kind === 'grade') from -= 1;
  while (lines[to + 1]?.kind === 'grade') to += 1;
  return to - from >= 2;
}

function readUngraded(draft: Draft, lines: Line[], index: number): void {
  const above = areaAbove(lines, index);
  const area = above === null ? undefined : lines[above];
  const text = draft.passages[index]?.text ?? '';
  draft.settled.add(index);
  if (above === null || area?.kind !== 'area') return;
  const words = draft.passages[above]?.text ?? '';
  draft.notGraded.push({
    body: draft.bodies[index] ?? { id: null, name: null },
    area: area.found?.id ?? null,
    areaAsPrinted: area.words,
    reason: `The text says “${text}”.`,
    span: { passage: above, start: words.length - area.words.length, end: words.length },
  });
}

function readUnknown(file: VFile, lines: Line[], index: number): void {
  const draft = draftOf(file);
  const { text = '', kind } = draft.passages[index] ?? {};
  const above = areaAbove(lines, index);
  const area = above === null ? undefined : lines[above];
  if (area?.kind !== 'area' || !area.sure || lines[index]?.kind !== 'other' || kind === 'item')
    return;
  const short = text.split(' ').length <= 2 && /^\p{Lu}[\p{L} ]+$/u.test(text);
  if (isOtherGrade(text) || (draft.markdown && short && kind === 'paragraph')) {
    rejectGrade(file, { passage: index, start: 0, end: text.length });
    draft.settled.add(index);
  }
}
