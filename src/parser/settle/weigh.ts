import type { GradeMark } from '../marks/grade-marks.ts';
import type { Reading } from '../rules/reading.ts';
import type { Heard } from './hear.ts';
import { enough, sum } from './weights.ts';

/** What became of one grade mark, and the reading that it has or could have. */
export interface SettledGrade {
  mark: GradeMark;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  reading: Reading | null;
}

/** The threshold: what is told well enough is a record, what may be true is unsettled. */
export function weigh({ mark, reading, dismissal, doubt, passing }: Heard): SettledGrade {
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

const inPassing = 'It says so in passing: a plain verb, no mark around it, no known area.';
