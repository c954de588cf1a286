import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf } from './draft.ts';
import { readGrade } from './grades.ts';
import { isOtherGrade } from './label-line.ts';
import { areaAbove, gradeFirst, inTable, type Line, lineOf } from './labels/label-lines.ts';
import { addLabel, rejectGrade } from './labels/told-label.ts';

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
      if (draft.settled.has(index)) continue;
      if (line.kind === 'ungraded') readUngraded(draft, lines, index);
      else if (line.kind === 'grade') readLabel(file, lines, index);
      else readUnknown(file, lines, index);
    }
  };
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
    if (area?.kind !== 'area') return;
    const firm = area.sure || area.found !== null || vouched(lines, above, index);
    addLabel(file, { span, areaWords: area.words, found: area.found, grade, firm });
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

/** A heading of no known area needs a date before its label, or another such heading with a label. */
function vouched(lines: Line[], above: number, index: number): boolean {
  if (lines[index - 1]?.kind === 'updated') return true;
  return lines.some((line, at) => {
    const heading = lines[at - 1];
    return line.kind === 'grade' && at - 1 !== above && heading?.kind === 'area' && !heading.sure;
  });
}

function readUngraded(draft: Draft, lines: Line[], index: number): void {
  const above = areaAbove(lines, index);
  const area = above === null ? undefined : lines[above];
  const text = draft.passages[index]?.text ?? '';
  draft.settled.add(index);
  if (above === null || area?.kind !== 'area' || lines[index + 1]?.kind === 'grade') return;
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
