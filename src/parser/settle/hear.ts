import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Clause, clausesOf } from '../document/clauses.ts';
import { type Passage, wordsAt } from '../document/document.ts';
import type { Rows } from '../document/rows.ts';
import type { Doubt, DoubtPlace } from '../doubts/doubt.ts';
import { earlier } from '../doubts/earlier.ts';
import { notSo, otherJudge } from '../doubts/not-so.ts';
import { otherBody } from '../doubts/other-body.ts';
import { otherText } from '../doubts/other-text.ts';
import { scaleTold } from '../doubts/scale-told.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { label } from '../rules/label.ts';
import { leadOf } from '../rules/lead.ts';
import { ledList } from '../rules/led-list.ts';
import { describes, plainWord } from '../rules/plain-word.ts';
import type { Answer, Reading, ToldGrading } from '../rules/reading.ts';
import { verdict } from '../rules/verdict.ts';
import { sameBody, type Text } from '../text.ts';
import { enough, sum } from './weights.ts';

/** A grade mark with the best reading of it, and what speaks against it. */
export interface Heard {
  mark: GradeMark;
  reading: Reading | null;
  /** Why some rule reads it as no record. */
  dismissal: string | null;
  doubt: Doubt | null;
  /** Whether a plain adjective follows a plain verb: "the meals were good". */
  passing: boolean;
}

/** The grade marks of a passage. */
export interface PassageMarks {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  own: GradeMark[];
  rows: Rows;
  /** Whether grades and areas stand apart, in one order: "good and poor respectively". */
  ordered: boolean;
}

/**
 * Hears what every rule and every doubt says of each grade mark of a passage, clause by clause: of "was
 * good in 2019, and is poor" the first has the doubt that it is an earlier one.
 */
export function hearPassage(place: PassageMarks): Heard[] {
  const named = place.own.filter((mark, nth) => isInName(place.passage, mark, place.own[nth - 1]));
  const own = place.own.filter((mark) => !named.includes(mark));
  const bySentence = Map.groupBy(own, ({ sentence }) => sentence.start);
  const sentences = [...bySentence.values()].map((marks) => {
    let before: Heard | null = null;
    return clausesOf(place.text, place.passage, marks).map((clause) => {
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
  const told: ToldGrading[] = [];
  const heard = all.map((each) => {
    const asked = askArea(each, told);
    told.push(...(each.reading?.told ?? []));
    return asked;
  });
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
    /(?:,| and) $/.test(folded.slice(Math.max(sentence.start, start - ' and '.length), start)) &&
    describes(folded.slice(end))
  );
}

function nameOnly(mark: GradeMark): Heard {
  const dismissal = 'The word belongs to what is graded.';
  return { mark, reading: null, dismissal, doubt: null, passing: false };
}

/** "Fell was graded good for tea. Dale was graded poor." leaves open whether Dale's is for tea, too. */
function askArea(heard: Heard, before: ToldGrading[]): Heard {
  const { reading } = heard;
  const [only] = reading?.told ?? [];
  if (!reading || !only || reading.basis !== 'prose' || only.area.words !== '') return heard;
  const open = before.find(
    ({ area, body }) => !['', 'overall'].includes(area.words) && !sameBody(body, only.body),
  );
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
  const labelled = row ? label({ text, about, passage, row, rows }, mark) : null;
  const cell = row?.cells.find((each) => each.kind === 'grade' && each.mark === mark);
  const plain = cell || (ordered && clause.verb === 'none') ? null : plainWord(place);
  const answers = [ledList(place), supported(verdict(place), kept), labelled, plain];
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
  const refused = labelled && 'dismissed' in labelled ? labelled.dismissed : null;
  const inherited = elliptic && !row && before?.doubt?.certain ? before.doubt : null;
  const goesOn =
    !row && !reading && before !== null && adds.test(between(passage, before.mark, mark));
  const own = cell?.column ? [mark] : all;
  const doubts = doubtsOf({ text, passage, clause, lead }, own, reading, before);
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
      refused !== null
        ? { reason: refused, certain: true }
        : (doubts.find(({ certain }) => certain) ??
          inherited ??
          (goesOn && before.doubt?.certain ? before.doubt : null) ??
          doubts[0] ??
          null),
    passing:
      (goesOn && before.passing) ||
      (clause.verb === 'plain' &&
        !mark.quoted &&
        /^\p{Ll}+$/u.test(wordsAt(text.document, mark)) &&
        !(passage.sentences.length === 1 && reading?.evidence.includes('opens its passage'))),
  };
}

/** Words that add a second grade to one before it: "its leadership weak and its setting poor". */
const adds = /^["']?,? (?:and|or|nor) (?:(?:its|their|the|an?|one) )?(?:[\w'-]+ ){0,4}["']?$/;

function between({ folded }: Passage, one: GradeMark, other: GradeMark): string {
  return folded.slice(one.end, other.start);
}

/** A verdict that opens its passage as others do. */
export function alike(heard: Heard): Heard {
  const { reading } = heard;
  return reading
    ? { ...heard, reading: { ...reading, evidence: [...reading.evidence, 'like verdicts'] } }
    : heard;
}

/** What goes on from the verdict before it is no firmer than that one. */
function supported(answer: Answer, before: Reading | null): Answer {
  if (!answer || !('told' in answer) || (before && sum(before.evidence) >= enough)) return answer;
  return { ...answer, evidence: answer.evidence.filter((each) => each !== 'same sentence') };
}

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
  const prose = label ? [] : told && !before?.doubt?.certain ? [notSo] : [notSo, otherJudge];
  return [otherText, ...prose]
    .map((doubt) => doubt(place))
    .concat(earlier(place, label), otherBody(place, reading))
    .concat(label ? [] : scaleTold(place, marks))
    .filter((doubt) => doubt !== null);
}
