import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Clause, clausesOf } from '../document/clauses.ts';
import { type Passage, wordsAt } from '../document/document.ts';
import type { Rows } from '../document/rows.ts';
import { doubtOf } from '../doubts/doubts.ts';
import { datedAside } from '../doubts/earlier.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { label } from '../rules/label.ts';
import { leadOf } from '../rules/lead.ts';
import { ledList } from '../rules/led-list.ts';
import { plainWord } from '../rules/plain-word.ts';
import type { Answer, Reading } from '../rules/reading.ts';
import { verdict } from '../rules/verdict.ts';
import type { Text } from '../text.ts';
import { sum } from './weights.ts';

/** A grade mark with the best reading of it, and what speaks against it. */
export interface Heard {
  mark: GradeMark;
  reading: Reading | null;
  /** Why some rule reads it as no record. */
  dismissal: string | null;
  doubt: string | null;
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
    if (marks.length > most) return marks.map((mark) => ({ ...unheard, mark }));
    let before: Heard | null = null;
    return clausesOf(place.passage, marks).map((clause) => {
      before = hear(place, clause, marks, before);
      return before;
    });
  });
}

/** What so many grades in one sentence are given to cannot be told: a table that has lost its lines. */
const most = 24;
const unheard = { reading: null, dismissal: null, doubt: null, passing: false };

function hear(
  place: PassageMarks,
  clause: Clause,
  marks: GradeMark[],
  before: Heard | null,
): Heard {
  const { text, about, passage, own, rows } = place;
  const { mark, verbs } = clause;
  const row = rows.get(passage.index);
  const cell = row?.cells.find((each) => each.kind === 'grade' && each.mark === mark);
  const words = passage.folded.slice(mark.sentence.start, mark.sentence.end);
  // "Good and poor respectively": grades and areas stand apart, in one order.
  const shuffled = /\brespectively\b/.test(words);
  const lead = leadOf(text, about, passage);
  const labelled = row ? label({ text, about, passage, row, rows }, mark) : null;
  const verdictPlace = {
    ...{ text, about, passage, clause },
    before: before?.reading ?? null,
    lead: passage.kind === 'item' ? lead : null,
    single: marks.length === 1,
  };
  const plain = cell || shuffled ? null : plainWord(verdictPlace);
  const answers = [labelled, ledList(verdictPlace), verdict(verdictPlace), plain];
  const reading = shuffled ? null : best(answers);
  const elliptic = verbs.start === verbs.end;
  const goesOn = elliptic && before !== null && before.reading !== null;
  const alone = cell?.column ? [mark] : own;
  const doubt = doubtOf({ text, passage, clause, lead, reading, goesOn, marks: alone });
  return {
    mark,
    reading,
    dismissal: dismissalIn(answers),
    doubt:
      (mark.heads ? 'It says what signs stand for.' : null) ??
      dismissalIn([labelled]) ??
      doubt ??
      (elliptic && !row ? inherited(place, mark, before) : null),
    passing: clause.verb === 'plain' && /^\p{Ll}+$/u.test(wordsAt(text.document, mark)),
  };
}

/** The doubt of the verdict before, which what goes on from it shares; not across a year told between commas. */
function inherited(
  { passage }: PassageMarks,
  { sentence, start }: GradeMark,
  before: Heard | null,
) {
  const words = passage.folded.slice(sentence.start, start);
  return datedAside.test(words) || /(?:: |, now )$/.test(words) ? null : (before?.doubt ?? null);
}

function dismissalIn(answers: Answer[]): string | null {
  const found = answers.find((answer) => answer !== null && 'dismissed' in answer);
  return found?.dismissed ?? null;
}

/** What a label tells, else the reading that most speaks for. */
function best(answers: Answer[]): Reading | null {
  const readings = answers.filter((answer) => answer !== null && 'told' in answer);
  const weight = ({ basis, evidence }: Reading) => (basis === 'label' ? 9 : 0) + sum(evidence);
  return readings.toSorted((one, other) => weight(other) - weight(one))[0] ?? null;
}
