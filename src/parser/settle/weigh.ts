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

/** Whether a plain verb may give a grade: in a formula of verdicts, in a set phrase. */
function isFormal({ evidence }: Reading): boolean {
  return evidence.some((each) => formal.includes(each));
}

const formal: Evidence[] = ['formula', 'formula of a pronoun', 'set phrase'];

const inPassing = 'It says so in passing: a plain verb, no mark around it, no known area.';
