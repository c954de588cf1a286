import type { GradeMark } from '../marks/grade-marks.ts';
import type { Evidence, Reading } from '../rules/reading.ts';
import type { Heard } from './hear.ts';
import { enough, sum } from './weights.ts';

/** What became of one grade mark, and the reading that it has or could have. */
export interface SettledGrade {
  mark: GradeMark;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  reading: Reading | null;
  /** Whether nothing but a lack of evidence leaves it open. */
  clear: boolean;
}

/** The threshold: what is told well enough is a record, what may be true is unsettled. */
export function weigh({ mark, reading, dismissal, doubt, passing }: Heard): SettledGrade {
  const settled = (outcome: SettledGrade['outcome'], reason: string) => ({
    mark,
    outcome,
    reason,
    reading,
    clear: reading !== null && !doubt,
  });
  if (doubt?.certain) return settled('dismissed', doubt.reason);
  if (!reading && dismissal !== null) return settled('dismissed', dismissal);
  if (!reading)
    return passing
      ? settled('dismissed', inPassing)
      : settled('unsettled', 'It may be a grade, but what it is given for cannot be told.');
  const score = sum(reading.evidence) - (doubt ? 2 : 0);
  const told = reading.evidence.join(', ');
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

/** Whether no words for an area are told: the body as a whole, or what is told elsewhere. */
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
