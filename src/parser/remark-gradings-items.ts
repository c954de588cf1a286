import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf } from './draft.ts';
import { fold } from './fold.ts';
import { type LabelPart, labelParts, rowPart } from './labels/area-dash-grade.ts';
import { bodyOfLine } from './labels/body-of-line.ts';
import { bracketedGrades } from './labels/bracketed-grades.ts';
import { gradeThenAreas } from './labels/grade-then-areas.ts';
import { addLabel, rejectGrade } from './labels/told-label.ts';
import type { ParsedBody } from './parsed-report.ts';
import { areAreaWords } from './prose/area-words.ts';
import { areasTold } from './prose/areas-told.ts';
import { isHistory } from './prose/doubts.ts';
import { startYear } from './round-years.ts';

/**
 * Reads lines of an area and its grade: `- Investigating crime - Requires improvement`. A line alone
 * counts where its area is known; neighbours that read the same way vouch for one another, and then
 * other words in the grade's place are an error (`judgment-known`).
 */
export function remarkGradingsItems() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const lines = draft.passages.map(({ text }, index) =>
      draft.settled.has(index) || bracketedGrades(text)
        ? null
        : (labelParts(text) ?? knownRow(draft, text)),
    );
    for (const group of groupsOf(draft, lines)) readGroup(file, lines, group);
    for (const index of draft.passages.keys()) readGradeFirst(file, index);
  };
}

/** A table's row counts only where its area is known to the word. */
function knownRow(draft: Draft, text: string): LabelPart[] | null {
  const row = rowPart(text);
  const found = row && draft.areas.find(text.slice(row.areaStart, row.areaEnd));
  return row && found?.fit === 'exact' ? [row] : null;
}

/** `Good: Preventing crime, Managing offenders` grades each area that is known. */
function readGradeFirst(file: VFile, passage: number): void {
  const draft = draftOf(file);
  const text = draft.passages[passage]?.text ?? '';
  const line = draft.settled.has(passage) ? null : gradeThenAreas(text);
  if (!line || draft.speech.some(({ span }) => span.passage === passage)) return;
  const areas = areasTold(text.slice(line.start, line.end), draft.areas, null, {
    listed: true,
  });
  const listed = text.slice(line.start, line.end);
  const clauses = areas.some(({ start, end }) => !areAreaWords(fold(listed.slice(start, end))));
  const vouched = !clauses && areas.some(({ found }) => found);
  for (const { start, end, found } of vouched ? areas : []) {
    const areaWords = text.slice(line.start + start, line.start + end);
    const span = { passage, start: 0, end: text.length };
    addLabel(file, { span, areaWords, found, grade: line.grade, firm: true });
  }
}

type Lines = (LabelPart[] | null)[];

/** Neighbouring lines: the items of one list, or paragraphs without another between. */
function groupsOf(draft: Draft, lines: Lines): number[][] {
  const groups: number[][] = [];
  for (const index of lines.keys()) {
    const last = groups.at(-1)?.at(-1);
    const passage = draft.passages[index];
    const before = last === undefined ? undefined : draft.passages[last];
    if (!lines[index] || !passage) continue;
    const near = last === index - 1 || (before?.list !== null && before?.list === passage.list);
    if (near && before?.kind === passage.kind) groups.at(-1)?.push(index);
    else groups.push([index]);
  }
  return groups;
}

function readGroup(file: VFile, lines: Lines, group: number[]): void {
  const draft = draftOf(file);
  const graded = group.filter((index) => lines[index]?.some(({ grade }) => grade));
  const lead = leadOf(draft, group[0] ?? 0);
  const ungraded = group.some((index) => lines[index]?.some((part) => part.ungraded));
  if (graded.length === 0 && !ungraded) return;
  const history = isHistory(fold(lead), startYear(draft));
  const vouched =
    graded.length >= 2 ||
    /\b(?:graded?|grades|rated|ratings?|judged|judge?ments?|grading)\b/i.test(lead);
  for (const index of group) {
    const own = bodyOfLine(draft, index);
    for (const part of lines[index] ?? []) {
      const areaStart = Math.max(part.areaStart, Math.min(own?.length ?? 0, part.areaEnd));
      readPart(file, index, { ...part, areaStart }, { vouched, history, body: own?.body });
    }
  }
}

/** The words above a list that introduce it. */
function leadOf(draft: Draft, first: number): string {
  const above = draft.passages[first - 1];
  return above &&
    above.kind !== 'item' &&
    /:$|\b(?:areas|below|follow\w*|grad\w+|rat\w+)\b/i.test(above.text)
    ? above.text.slice(-300)
    : '';
}

function readPart(
  file: VFile,
  passage: number,
  part: LabelPart,
  { vouched, history, body }: { vouched: boolean; history: boolean; body: ParsedBody | undefined },
): void {
  const draft = draftOf(file);
  const text = draft.passages[passage]?.text ?? '';
  const areaWords = text.slice(part.areaStart, part.areaEnd);
  const found = draft.areas.find(areaWords, draft.frontMatter?.pillar ?? null);
  const span = { passage, start: part.start, end: part.end };
  if (draft.speech.some(({ span: said }) => said.passage === passage)) return;
  if (/\b(?:grade|grading|rating|judge?ment|status|feedback)s?$/i.test(areaWords)) return;
  if (part.grade && history) {
    draft.settled.add(passage);
    draft.nearMisses.push({ span, reason: 'It tells an earlier grade.' });
  } else if (part.grade && (vouched || found)) {
    addLabel(file, { span, areaWords, found, grade: part.grade, firm: true, body });
  } else if (part.ungraded && (vouched || found)) {
    draft.settled.add(passage);
    draft.notGraded.push({
      body: draft.bodies[passage] ?? { id: null, name: null },
      area: found?.id ?? null,
      areaAsPrinted: areaWords,
      reason: `The text says “${text.slice(part.gradeStart, part.gradeEnd)}”.`,
      span: { passage, start: part.areaStart, end: part.areaEnd },
    });
  } else if (
    !part.grade &&
    vouched &&
    text.slice(part.gradeStart, part.gradeEnd).split(' ').length <= 3
  ) {
    rejectGrade(file, { passage, start: part.gradeStart, end: part.gradeEnd });
  } else if (part.grade) {
    draft.settled.add(passage);
    draft.nearMisses.push({ span, reason: 'It looks like a label, but its area is not known.' });
  }
}
