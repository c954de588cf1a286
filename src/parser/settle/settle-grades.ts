import type { BodiesAbout } from '../document/bodies-about.ts';
import { rowsOf } from '../document/rows.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Reading } from '../rules/reading.ts';
import type { Text } from '../text.ts';
import { withCaution } from './cautions.ts';
import { type Heard, hearPassage } from './hear.ts';
import { enough, sum } from './weights.ts';

/** What became of one grade mark, and the reading that it has or could have. */
export interface SettledGrade {
  mark: GradeMark;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  reading: Reading | null;
}

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
  return withCaution(text, besideTold(withNeighbours(text, withLikes(heard)).map(weigh)));
}

/** What is said in passing, in a paragraph that tells other grades well enough, may be one of them. */
function besideTold(settled: SettledGrade[]): SettledGrade[] {
  const telling = new Set(
    settled.flatMap(({ outcome, mark, reading }) =>
      outcome === 'record' ||
      (outcome === 'unsettled' && (reading === null || reading.evidence.includes('body subject')))
        ? mark.passage
        : [],
    ),
  );
  return settled.map((each) =>
    each.reason === inPassing && telling.has(each.mark.passage)
      ? { ...each, outcome: 'unsettled', reason: beside }
      : each,
  );
}

const beside = 'It says so in passing, beside grades that are told.';

/**
 * Tells of each verdict that is one of three or more of its kind that it is: this is how its text gives
 * verdicts. "Respect was poor." opens its passage, "It is good at cutting crime" says what a body does.
 */
function withLikes(heard: Heard[]): Heard[] {
  const alike = Map.groupBy(heard, ({ reading }) => reading && kindOf(reading));
  return heard.map((each): Heard => {
    const { reading } = each;
    const kind = reading && kindOf(reading);
    if (!kind || (alike.get(kind)?.length ?? 0) < 3) return each;
    return { ...each, reading: { ...reading, evidence: [...reading.evidence, 'like verdicts'] } };
  });
}

/** Tells of each verdict next to which another is told well enough, without what this tells of it. */
function withNeighbours({ document }: Text, heard: Heard[]): Heard[] {
  const firm = heard.map(
    (each) => weigh(each).outcome === 'record' && each.reading?.basis === 'prose',
  );
  return heard.map((each, at): Heard => {
    const { reading } = each;
    const { passage, sentence, start } = each.mark;
    const near = [at - 1, at + 1].some(
      (next) => firm[next] && Math.abs((heard[next]?.mark.passage ?? 0) - passage) <= 1,
    );
    const before = document.passages[passage]?.folded.slice(sentence.start, start) ?? '';
    if (!near || reading?.basis !== 'prose' || says.test(before)) return each;
    return { ...each, reading: { ...reading, evidence: [...reading.evidence, 'beside verdicts'] } };
  });
}

/** What somebody says of a body is no verdict for standing beside one. */
const says = grammar`\b(?:${'sayingVerbs'})\b`;

function kindOf({ evidence }: Reading): 'opens' | 'of a body' | null {
  const body = evidence.includes('body subject');
  if (evidence.includes('opens its passage') && !body) return 'opens';
  const formal = evidence.includes('formula') || (evidence.includes('set phrase') && body);
  return formal ? 'of a body' : null;
}

/** The threshold: what is told well enough is a record, what may be true is unsettled. */
function weigh({ mark, reading, dismissal, doubt, passing }: Heard): SettledGrade {
  const score = reading ? sum(reading.evidence) : 0;
  const told = reading?.evidence.join(', ');
  const weak = score < enough ? (dismissal ?? (score < 2 && passing ? inPassing : null)) : null;
  const refusal = doubt ?? weak;
  if (refusal !== null) return { mark, reading, outcome: 'dismissed', reason: refusal };
  if (score >= enough) return { mark, reading, outcome: 'record', reason: `Told by: ${told}.` };
  const reason = reading
    ? `It may be a grading; only this speaks for it: ${told}.`
    : 'It may be a grade, but what it is given for cannot be told.';
  return { mark, reading, outcome: 'unsettled', reason };
}

/** Why a plain verb, no mark and no known area tell no grade. */
export const inPassing = 'It says so in passing: a plain verb, no mark around it, no known area.';
