import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Clause, clausesOf } from '../document/clauses.ts';
import { rowOf, type RowCell } from '../document/rows.ts';
import type { Passage } from '../document/document.ts';
import type { Doubt, DoubtPlace } from '../doubts/doubt.ts';
import { denied } from '../doubts/denied.ts';
import { earlier } from '../doubts/earlier.ts';
import { otherJudge } from '../doubts/other-judge.ts';
import { otherStory } from '../doubts/other-story.ts';
import { scaleTold } from '../doubts/scale-told.ts';
import { supposed } from '../doubts/supposed.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { labelAlone } from '../rules/label-alone.ts';
import { labelGroup } from '../rules/label-group.ts';
import type { LabelPlace } from '../rules/label-place.ts';
import { labelRow } from '../rules/label-row.ts';
import { labelTable } from '../rules/label-table.ts';
import { leadOf } from '../rules/lead.ts';
import { ledList } from '../rules/led-list.ts';
import type { Answer, Reading } from '../rules/reading.ts';
import { verdict } from '../rules/verdict.ts';
import type { Text } from '../text.ts';
import { type Evidence, enough, weights } from './weights.ts';

/** What became of one grade mark, and the reading that it has or could have. */
export interface SettledGrade {
  mark: GradeMark;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  reading: Reading | null;
}

/** Weighs what the rules say of each grade mark against the doubts. */
export function settleGrades(text: Text, about: BodiesAbout, marks: GradeMark[]): SettledGrade[] {
  const byPassage = Map.groupBy(marks, ({ passage }) => passage);
  const rows = new Map<number, RowCell[]>();
  for (const [index, own] of byPassage) {
    const passage = text.document.passages[index];
    const row = passage && rowOf(text, passage, own);
    if (row) rows.set(index, row);
  }
  return [...byPassage].flatMap(([index, own]) => {
    const passage = text.document.passages[index];
    return passage ? settlePassage({ text, about, passage, own, rows }) : [];
  });
}

interface PassageMarks {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  own: GradeMark[];
  rows: Map<number, RowCell[]>;
}

function settlePassage(place: PassageMarks): SettledGrade[] {
  const bySentence = Map.groupBy(place.own, ({ sentence }) => sentence.start);
  return [...bySentence.values()].flatMap((marks) => {
    let before: { answer: Answer; doubt: Doubt | null } = { answer: null, doubt: null };
    return clausesOf(place.passage.folded, marks).map((clause) => {
      const settled = settleMark(place, clause, marks, before);
      before = settled.kept;
      return settled.grade;
    });
  });
}

function settleMark(
  { text, about, passage, own, rows }: PassageMarks,
  clause: Clause,
  marks: GradeMark[],
  before: { answer: Answer; doubt: Doubt | null },
): { grade: SettledGrade; kept: { answer: Answer; doubt: Doubt | null } } {
  const { mark } = clause;
  const lead = leadOf(text, about, passage);
  const place = { text, about, passage, clause, before: before.answer, lead, single: marks.length === 1 };
  const row = rows.get(passage.index);
  const label: LabelPlace | null = row
    ? { text, about, passage, row, rows, likeRows: likeRows(rows, passage), lead }
    : null;
  const told = verdict(place);
  const answers = [
    ledList(place),
    ...(label ? [labelTable, labelAlone, labelGroup, labelRow].map((rule) => rule(label, mark)) : []),
    told,
  ];
  const reading = best(answers);
  const doubts = doubtsOf({ text, passage, clause, lead }, own, reading);
  const elliptic = clause.verb === 'none' && clause.start >= clause.verbs.start - 1;
  const doubt = doubts.find(({ certain }) => certain) ?? (elliptic && !label ? before.doubt : null) ?? doubts[0] ?? null;
  const dismissal = answers.find((answer) => answer !== null && 'dismissed' in answer);
  const grade = (outcome: SettledGrade['outcome'], reason: string) => ({
    grade: { mark, outcome, reason, reading },
    kept: { answer: outcome === 'dismissed' ? null : reading, doubt: outcome === 'dismissed' ? doubt : null },
  });
  const aside = row?.some((cell) => cell.kind === 'aside' && cell.start <= mark.start && cell.end >= mark.end);
  if (aside) return grade('dismissed', 'It stands in brackets with an earlier date.');
  if (doubt?.certain) return grade('dismissed', doubt.reason);
  if (!reading) {
    if (dismissal && 'dismissed' in dismissal) return grade('dismissed', dismissal.dismissed);
    const marked = mark.quoted || (row !== undefined && row.length <= 3);
    return marked
      ? grade('unsettled', 'It looks like a grade, but what it is given for cannot be told.')
      : grade('dismissed', 'A plain word: nothing here is graded with it.');
  }
  const score = reading.evidence.reduce((sum, each) => sum + weights[each], 0) - (doubt ? 2 : 0);
  if (score >= enough) return grade('record', toldWhy(reading.evidence));
  if (score >= 2) return grade('unsettled', `It reads like a grading, but ${doubt ? 'there is a doubt' : 'only this speaks for it'}: ${doubt?.reason ?? reading.evidence.join(', ')}.`);
  return grade('dismissed', 'It says so in passing: no judging verb, no mark around it, no known area.');
}

function best(answers: Answer[]): Reading | null {
  const readings = answers.filter((answer) => answer !== null && 'told' in answer);
  return readings.reduce<Reading | null>(
    (one, other) => (one === null || weigh(other.evidence) > weigh(one.evidence) ? other : one),
    null,
  );
}

function weigh(evidence: Evidence[]): number {
  return evidence.reduce((sum, each) => sum + weights[each], 0);
}

function toldWhy(evidence: Evidence[]): string {
  return `Told by: ${evidence.join(', ')}.`;
}

function doubtsOf(place: DoubtPlace, marks: GradeMark[], reading: Reading | null): Doubt[] {
  const label = reading?.basis === 'label';
  const prose = label ? [] : [denied, supposed, otherJudge];
  return [otherStory, earlier, ...prose]
    .map((doubt) => doubt(place))
    .concat(label ? [] : scaleTold(place, marks))
    .filter((doubt) => doubt !== null);
}

/** How many passages in a run around a row are rows as well. */
function likeRows(rows: ReadonlyMap<number, RowCell[]>, { index }: Passage): number {
  let from = index;
  while (index - from < 40 && (rows.has(from - 1) || rows.has(from - 2))) from -= rows.has(from - 1) ? 1 : 2;
  let to = index;
  while (to - index < 40 && (rows.has(to + 1) || rows.has(to + 2))) to += rows.has(to + 1) ? 1 : 2;
  let count = 0;
  for (let at = from; at <= to; at += 1) if (rows.has(at)) count += 1;
  return count;
}

