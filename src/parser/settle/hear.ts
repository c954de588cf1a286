import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Clause, clausesOf } from '../document/clauses.ts';
import { type Passage, wordsAt } from '../document/document.ts';
import type { Rows } from '../document/rows.ts';
import type { Doubt, DoubtPlace } from '../doubts/doubt.ts';
import { datedAside, earlier } from '../doubts/earlier.ts';
import { notSo, otherJudge } from '../doubts/not-so.ts';
import { otherBody } from '../doubts/other-body.ts';
import { otherText } from '../doubts/other-text.ts';
import { scaleTold } from '../doubts/scale-told.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { label } from '../rules/label.ts';
import { leadOf } from '../rules/lead.ts';
import { ledList } from '../rules/led-list.ts';
import { plainWord } from '../rules/plain-word.ts';
import type { Answer, Reading } from '../rules/reading.ts';
import { verdict } from '../rules/verdict.ts';
import type { Text } from '../text.ts';
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
}

/**
 * Hears what every rule and every doubt says of each grade mark of a passage, clause by clause: of "was
 * good in 2019, and is poor" the first has the doubt that it is an earlier one.
 */
export function hearPassage(place: PassageMarks): Heard[] {
  const bySentence = Map.groupBy(place.own, ({ sentence }) => sentence.start);
  return [...bySentence.values()].flatMap((marks) => {
    let before: Heard | null = null;
    return clausesOf(place.text, place.passage, marks).map((clause) => {
      before = hear(place, clause, marks, before);
      return before;
    });
  });
}

function hear(
  { text, about, passage, own, rows }: PassageMarks,
  clause: Clause,
  marks: GradeMark[],
  before: Heard | null,
): Heard {
  const { mark } = clause;
  const lead = leadOf(text, about, passage, rows);
  const place = {
    text,
    about,
    passage,
    clause,
    before: before?.reading ?? null,
    lead: passage.kind === 'item' ? lead : null,
    single: marks.length === 1,
  };
  const row = rows.get(passage.index);
  const labelled = row ? label({ text, about, passage, row, rows }, mark) : null;
  const cell = row?.cells.find((each) => each.kind === 'grade' && each.mark === mark);
  // "Good and poor respectively": grades and areas stand apart, in one order.
  const shuffled = /\brespectively\b/.test(
    passage.folded.slice(mark.sentence.start, mark.sentence.end),
  );
  const plain = cell || shuffled ? null : plainWord(place);
  const answers = [ledList(place), verdict(place), labelled, plain];
  const reading = shuffled
    ? null
    : labelled && 'told' in labelled && sum(labelled.evidence) >= enough
      ? labelled
      : best(answers);
  const dismissal = answers.find((answer) => answer !== null && 'dismissed' in answer);
  const elliptic = clause.verbs.start === clause.verbs.end;
  const refused = labelled && 'dismissed' in labelled ? labelled.dismissed : null;
  const apart = datedAside.test(passage.folded.slice(mark.sentence.start, mark.start));
  const inherited = elliptic && !row && !apart && before?.doubt?.certain ? before.doubt : null;
  const doubts = doubtsOf(
    { text, passage, clause, lead },
    cell?.column ? [mark] : own,
    reading,
    before,
  );
  return {
    mark,
    reading,
    dismissal: dismissal && 'dismissed' in dismissal ? dismissal.dismissed : null,
    doubt:
      refused !== null
        ? { reason: refused, certain: true }
        : (doubts.find(({ certain }) => certain) ?? inherited ?? doubts[0] ?? null),
    passing:
      clause.verb === 'plain' && !mark.quoted && /^\p{Ll}+$/u.test(wordsAt(text.document, mark)),
  };
}

/** A verdict that opens its passage as others do. */
export function alike(heard: Heard): Heard {
  const { reading } = heard;
  return reading
    ? { ...heard, reading: { ...reading, evidence: [...reading.evidence, 'like verdicts'] } }
    : heard;
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
