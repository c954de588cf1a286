import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Clause, clausesOf } from '../document/clauses.ts';
import { type Passage, wordsAt } from '../document/document.ts';
import { type Row, rowOf } from '../document/rows.ts';
import { denied } from '../doubts/denied.ts';
import type { Doubt, DoubtPlace } from '../doubts/doubt.ts';
import { earlier } from '../doubts/earlier.ts';
import { keyTold } from '../doubts/key-told.ts';
import { otherBody } from '../doubts/other-body.ts';
import { otherJudge } from '../doubts/other-judge.ts';
import { otherStory } from '../doubts/other-story.ts';
import { scaleTold } from '../doubts/scale-told.ts';
import { supposed } from '../doubts/supposed.ts';
import { unclearArea } from '../doubts/unclear-area.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { labelAlone } from '../rules/label-alone.ts';
import { labelBrackets } from '../rules/label-brackets.ts';
import { labelColumns } from '../rules/label-columns.ts';
import { labelGroup } from '../rules/label-group.ts';
import { isFormer, type LabelPlace } from '../rules/label-place.ts';
import { labelRow } from '../rules/label-row.ts';
import { labelTable } from '../rules/label-table.ts';
import { leadOf } from '../rules/lead.ts';
import { ledList } from '../rules/led-list.ts';
import { describes, plainWord } from '../rules/plain-word.ts';
import type { Answer, Reading } from '../rules/reading.ts';
import { verdict } from '../rules/verdict.ts';
import { bodyKey, sameBody, type Text } from '../text.ts';
import { type Evidence, enough, sum } from './weights.ts';

/** What became of one grade mark, and the reading that it has or could have. */
export interface SettledGrade {
  mark: GradeMark;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  reading: Reading | null;
  /** Whether nothing but a lack of evidence leaves it open. */
  clear: boolean;
}

/**
 * Weighs what the rules say of each grade mark against the doubts. "was graded good for planning" has
 * a judging verb, which weighs 3 and is enough; `good at tea` without a judging verb, a mark or a
 * known area is dismissed; what lies between is unsettled.
 */
export function settleGrades(text: Text, about: BodiesAbout, marks: GradeMark[]): SettledGrade[] {
  const byPassage = Map.groupBy(marks, ({ passage }) => passage);
  const rows = new Map<number, Row>();
  for (const passage of text.document.passages) {
    const row = rowOf(text, passage, byPassage.get(passage.index) ?? []);
    if (row) rows.set(passage.index, row);
  }
  const heard = [...byPassage].flatMap(([index, own]) => {
    const passage = text.document.passages[index];
    const ordered = /\brespectively\b/.test(passage?.folded ?? '');
    return passage ? hearPassage({ text, about, passage, own, rows, ordered }) : [];
  });
  const many = new Set(
    [opensAlike, judgesAlike]
      .map((like) => heard.filter(({ reading }) => reading !== null && like(reading)))
      .filter((found) => found.length >= 3)
      .concat(sameSentence(heard))
      .flat(),
  );
  const weighed = heard
    .map((each) => weigh(text, many.has(each) ? alike(each) : each))
    .map((each) => ({ ...each, ...ofAnother(text, each) }));
  return leaveBare(inRuns(weighed));
}

/** Grades of several bodies that name no area, nor say "overall", may all be for one told elsewhere. */
function leaveBare(settled: SettledGrade[]): SettledGrade[] {
  const isBare = ({ outcome, reading }: SettledGrade) =>
    outcome !== 'dismissed' &&
    reading !== null &&
    reading.basis !== 'headline' &&
    reading.told.some(({ area }) => area.words === '');
  const bare = settled.filter(isBare);
  const bodies = new Set(
    bare.flatMap(({ reading }) => reading?.told.map(({ body }) => bodyKey(body))),
  );
  return settled.map((each) =>
    each.outcome === 'record' && isBare(each) && bodies.size > 1
      ? {
          ...each,
          outcome: 'unsettled',
          reason: 'What the bodies are graded for is not told here.',
        }
      : each,
  );
}

/**
 * Verdicts that open passages next to each other, or share a sentence, are all told where one of them
 * is: below "Safety was reasonably good." also "Respect was good."
 */
function inRuns(settled: SettledGrade[]): SettledGrade[] {
  const told = new Set(
    [...openingRuns(settled), ...sameSentence(settled)]
      .filter((run) => run.some(({ outcome }) => outcome === 'record'))
      .flat(),
  );
  return settled.map((each) =>
    told.has(each) && each.outcome === 'unsettled' && each.clear
      ? { ...each, outcome: 'record', reason: 'Told by: a verdict of its kind beside it.' }
      : each,
  );
}

/** Verdicts that open passages one below the other. */
function openingRuns(settled: SettledGrade[]): SettledGrade[][] {
  const runs: SettledGrade[][] = [];
  for (const each of settled.filter(({ reading }) =>
    reading?.evidence.includes('opens its passage'),
  )) {
    const before = runs.at(-1)?.at(-1);
    if (before && each.mark.passage - before.mark.passage <= 1) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** A grade of the body that the whole text is about may be another's whom its passage names alone. */
function ofAnother(
  text: Text,
  { mark, outcome, reading }: SettledGrade,
): Pick<SettledGrade, 'outcome' | 'reason'> | null {
  if (outcome !== 'record' || !reading) return null;
  const nobody = reading.told.some(({ body: { id, name } }) => id === null && name === null);
  if (nobody && text.document.passages.some(({ index }) => text.bodiesIn(index).length > 0))
    return { outcome: 'unsettled', reason: 'Which of the bodies it is given to cannot be told.' };
  const named = text.bodiesIn(mark.passage).filter(({ start }) => start < mark.start);
  const [other] = named;
  const apart = reading.told.some(({ body }) => named.every((each) => !sameBody(each, body)));
  return other && apart
    ? { outcome: 'unsettled', reason: `It may be of ${other.name}, which is named before it.` }
    : null;
}

/** "The quality of care is good." opens its passage; three or more are how the text gives verdicts. */
function opensAlike({ evidence }: Reading): boolean {
  return evidence.includes('opens its passage') && !evidence.includes('body subject');
}

/** "It requires improvement in cutting crime": the same of a body and what it does. */
function judgesAlike({ evidence }: Reading): boolean {
  const set = evidence.includes('set phrase') && evidence.includes('body subject');
  return evidence.includes('formula') || set;
}

/** "Safety was poor, respect was good and work was poor": plain verdicts that one sentence gives. */
function sameSentence<T extends Pick<Heard, 'mark' | 'reading'>>(grades: T[]): T[][] {
  const plain = grades.filter(
    ({ reading }) => reading?.basis === 'prose' && !reading.evidence.includes('body subject'),
  );
  return [
    ...Map.groupBy(plain, ({ mark }) => `${mark.passage} ${mark.sentence.start}`).values(),
  ].filter(
    (found) => found.length >= 3 && new Set(found.map(({ mark }) => mark.judgment)).size > 1,
  );
}

/** A grade mark with the best reading of it, and what speaks against it. */
interface Heard {
  mark: GradeMark;
  reading: Reading | null;
  /** Why some rule reads it as no record. */
  dismissal: string | null;
  doubt: Doubt | null;
  /** Whether a plain adjective follows a plain verb: "the meals were good". */
  passing: boolean;
}

interface PassageMarks {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  own: GradeMark[];
  rows: Map<number, Row>;
  /** Whether grades and areas stand apart, in one order: "good and poor respectively". */
  ordered: boolean;
}

function hearPassage(place: PassageMarks): Heard[] {
  const named = place.own.filter((mark, nth) => isInName(place.passage, mark, place.own[nth - 1]));
  const own = place.own.filter((mark) => !named.includes(mark));
  const bySentence = Map.groupBy(own, ({ sentence }) => sentence.start);
  const sentences = [...bySentence.values()].map((marks) => {
    let before: Heard | null = null;
    return clausesOf(place.passage, marks).map((clause) => {
      before = hear(place, clause, marks, before);
      return before;
    });
  });
  const judged = sentences.findIndex((heard) => heard.some(isJudged));
  const all = sentences.flatMap((heard, nth) => {
    const judges = heard.some(isJudged);
    const after = judged >= 0 && judged < nth;
    return heard.map((each) =>
      judges || (after && each.reading?.evidence.includes('set phrase')) ? alike(each) : each,
    );
  });
  const heard = all.map((each, nth) => askArea(each, all.slice(0, nth)));
  return [...heard, ...named.map(nameOnly)].sort((one, other) => one.mark.start - other.mark.start);
}

/** Whether a grade word only belongs to one more thing that is graded: "good for A and good use of B". */
function isInName(
  { folded, text }: Passage,
  mark: GradeMark,
  before: GradeMark | undefined,
): boolean {
  const { start, end, quoted, verbal, sentence } = mark;
  const follows = before !== undefined && before.start >= sentence.start;
  const plain = !quoted && !verbal && /^\p{Ll}/u.test(text.slice(start));
  return (
    follows &&
    plain &&
    /(?:,| and) $/.test(folded.slice(sentence.start, start)) &&
    describes(folded.slice(end))
  );
}

function nameOnly(mark: GradeMark): Heard {
  const dismissal = 'The word belongs to what is graded.';
  return { mark, reading: null, dismissal, doubt: null, passing: false };
}

/** "Fell was graded good for tea. Dale was graded poor." leaves open whether Dale's is for tea, too. */
function askArea(heard: Heard, before: Heard[]): Heard {
  const { reading } = heard;
  const [only] = reading?.told ?? [];
  if (!reading || !only || reading.basis !== 'prose' || only.area.words !== '') return heard;
  const open = before
    .flatMap((each) => each.reading?.told ?? [])
    .find(({ area, body }) => !['', 'overall'].includes(area.words) && !sameBody(body, only.body));
  const asked = open && `It may be for ${open.area.words}, which is named before it.`;
  return { ...heard, reading: { ...reading, unsure: reading.unsure ?? asked ?? null } };
}

/** Whether somebody judges outright; verdicts beside it in other words are then verdicts too. */
function isJudged({ reading, doubt }: Heard): boolean {
  return doubt === null && reading?.evidence.includes('judging verb') === true;
}

function hear(
  { text, about, passage, own: all, rows, ordered }: PassageMarks,
  clause: Clause,
  marks: GradeMark[],
  before: Heard | null,
): Heard {
  const { mark } = clause;
  const lead = leadOf(text, about, passage, rows);
  const kept = before?.reading ?? null;
  const place = {
    text,
    about,
    passage,
    clause,
    before: kept,
    lead: passage.kind === 'item' ? lead : null,
    single: marks.length === 1,
  };
  const row = rows.get(passage.index);
  const label: LabelPlace | null = row
    ? {
        text,
        about,
        passage,
        row: row.cells,
        rows,
        likeRows: likeRows(rows, passage),
        lead,
        led: row.lead > 0,
      }
    : null;
  const brackets = labelBrackets(place, marks);
  const labels = [...(label ? labelRules.map((rule) => rule(label, mark)) : []), brackets];
  const cell = row?.cells.some((each) => each.kind === 'grade' && each.mark === mark);
  const plain = cell || (ordered && clause.verb === 'none') ? null : plainWord(place);
  const answers = [ledList(place), verdict(place), ...labels, plain];
  const labelled = labels.find((answer) => answer !== null && 'told' in answer) ?? null;
  const shuffled =
    ordered &&
    /\brespectively\b/.test(passage.folded.slice(mark.sentence.start, mark.sentence.end));
  const reading = shuffled
    ? null
    : labelled && 'told' in labelled && sum(labelled.evidence) >= enough
      ? labelled
      : best(answers);
  const dismissal = answers.find((answer) => answer !== null && 'dismissed' in answer);
  const elliptic =
    clause.verbs.start === clause.verbs.end && clause.start >= clause.verbs.start - 1;
  const refused = labels.find((answer) => answer !== null && 'dismissed' in answer);
  const inherited = elliptic && !label && before?.doubt?.certain ? before.doubt : null;
  const goesOn =
    !label && !reading && before !== null && adds.test(between(passage, before.mark, mark));
  const own = row?.cells.find(({ start, end }) => start <= mark.start && end >= mark.end);
  const former = row !== undefined && isFormer(passage, row.cells, own);
  const passed = former || (own?.kind === 'grade' && own.mark !== mark);
  const doubts = passed
    ? [wasBefore]
    : doubtsOf({ text, passage, clause, lead }, all, reading, before);
  return {
    mark,
    reading,
    dismissal:
      dismissal && 'dismissed' in dismissal
        ? dismissal.dismissed
        : goesOn
          ? before.dismissal
          : null,
    doubt:
      refused && 'dismissed' in refused
        ? { reason: refused.dismissed, certain: true }
        : own?.kind === 'aside'
          ? inBrackets
          : (doubts.find(({ certain }) => certain) ??
            inherited ??
            (goesOn && before.doubt?.certain ? before.doubt : null) ??
            doubts[0] ??
            null),
    passing:
      (goesOn && before.passing) ||
      (clause.verb === 'plain' && !mark.quoted && /^\p{Ll}+$/u.test(wordsAt(text.document, mark))),
  };
}

/** Words that add a second grade to one before it: "its leadership weak and its setting poor". */
const adds = /^["']?,? (?:and|or|nor) (?:(?:its|their|the|an?|one) )?(?:[\w'-]+ ){0,4}["']?$/;

function between({ folded }: Passage, one: GradeMark, other: GradeMark): string {
  return folded.slice(one.end, other.start);
}

const labelRules = [labelColumns, labelTable, labelAlone, labelGroup, labelRow];
const wasBefore = { reason: 'It tells what the grade was before.', certain: true };
const inBrackets = { reason: 'It stands in brackets with an earlier date.', certain: true };

/** A verdict that opens its passage as others do. */
function alike(heard: Heard): Heard {
  const { reading } = heard;
  return reading
    ? { ...heard, reading: { ...reading, evidence: [...reading.evidence, 'like verdicts'] } }
    : heard;
}

/** The threshold: what is told well enough is a record, what may be true is unsettled. */
function weigh(text: Text, { mark, reading, dismissal, doubt, passing }: Heard): SettledGrade {
  const settled = (outcome: SettledGrade['outcome'], reason: string) => ({
    mark,
    outcome,
    reason,
    reading,
    clear: reading !== null && !doubt && open === null,
  });
  const open = reading && (reading.unsure ?? bareWord(reading) ?? unclearArea(text, reading));
  if (doubt?.certain) return settled('dismissed', doubt.reason);
  if (!reading && dismissal !== null) return settled('dismissed', dismissal);
  if (!reading)
    return passing
      ? settled('dismissed', inPassing)
      : settled('unsettled', 'It may be a grade, but what it is given for cannot be told.');
  const score = sum(reading.evidence) - (doubt ? 2 : 0);
  const told = reading.evidence.join(', ');
  if (score >= enough && open) return settled('unsettled', open);
  if (score >= enough) return settled('record', `Told by: ${told}.`);
  if (dismissal !== null) return settled('dismissed', dismissal);
  if (score < 2 && passing && !isFormal(reading)) return settled('dismissed', inPassing);
  return settled(
    'unsettled',
    doubt
      ? `It may be a grading, but: ${doubt.reason}`
      : `It may be a grading; only this speaks for it: ${told}.`,
  );
}

/** "Fell Police is ‘good’." may tell a grade of one area or of all, or speak of what others say. */
function bareWord(reading: Reading): string | null {
  const verbs = [
    'judging verb',
    'loose verb',
    'giving verb',
    'changing verb',
    'judge says',
  ] as const;
  const judged = verbs.some((verb) => reading.evidence.includes(verb));
  const bare = reading.basis === 'prose' && isWhole(reading) && !judged;
  return bare ? 'What it is given for is not told, nor that somebody judges.' : null;
}

/** Whether a plain verb may give a grade: in a formula, of a body that opens a passage, in a set phrase. */
function isFormal(reading: Reading): boolean {
  const has = (...evidence: Evidence[]) =>
    evidence.every((each) => reading.evidence.includes(each));
  const formula = has('formula') || has('formula of a pronoun');
  return (
    (formula && isNamed(reading)) ||
    (has('body subject', 'opens its passage') && isWhole(reading)) ||
    has('set phrase')
  );
}

function isWhole({ told }: Reading): boolean {
  return told.every(({ area }) => area.words === '');
}

/** Whether words for an area are told: "it is good at planning", not "it is good". */
function isNamed({ told, basis }: Reading): boolean {
  return (
    basis === 'prose' && told.some(({ area }) => area.words !== '' && area.words !== 'overall')
  );
}

const inPassing = 'It says so in passing: a plain verb, no mark around it, no known area.';

function best(answers: Answer[]): Reading | null {
  const readings = answers.filter((answer) => answer !== null && 'told' in answer);
  return readings.reduce<Reading | null>(
    (one, other) => (one === null || sum(other.evidence) > sum(one.evidence) ? other : one),
    null,
  );
}

function doubtsOf(
  place: DoubtPlace,
  marks: GradeMark[],
  reading: Reading | null,
  before: Heard | null,
): Doubt[] {
  const label = reading?.basis === 'label';
  const told = place.clause.verbs.start === place.clause.verbs.end && before?.reading;
  const prose = label
    ? []
    : told && !before?.doubt?.certain
      ? [denied, supposed]
      : [denied, supposed, otherJudge];
  return [otherStory, keyTold, ...prose]
    .map((doubt) => doubt(place))
    .concat(earlier(place, label), otherBody(place, reading))
    .concat(label ? [] : scaleTold(place, marks))
    .filter((doubt) => doubt !== null);
}

/** How many passages in a run around a row are rows as well. */
function likeRows(rows: ReadonlyMap<number, Row>, { index }: Passage): number {
  let from = index;
  while (index - from < 40 && (rows.has(from - 1) || rows.has(from - 2)))
    from -= rows.has(from - 1) ? 1 : 2;
  let to = index;
  while (to - index < 40 && (rows.has(to + 1) || rows.has(to + 2))) to += rows.has(to + 1) ? 1 : 2;
  let count = 0;
  for (let at = from; at <= to; at += 1) if (rows.has(at)) count += 1;
  return count;
}
