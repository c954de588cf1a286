import type { Area } from '../schemas/area.ts';
import type { NotGraded } from '../schemas/grading.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Round } from '../schemas/round.ts';
import type { GradingView } from './finding.ts';

/** What one area was graded in one round: never empty, a missing grade says why. */
export type HistoryCell =
  | { kind: 'graded'; gradings: GradingView[] }
  | { kind: 'named'; notGraded: NotGraded[] }
  | { kind: 'no grade' };

/** A round that a text is held of, with the break in the scale before it where there is one. */
export interface HistoryRound {
  round: Round;
  breakBefore: ScaleBreak | null;
}

/** Why grades on the two sides do not compare. */
export interface ScaleBreak {
  from: Round;
  to: Round;
  /** Rounds between the two of which no text is held. */
  unheld: Round[];
  claims: Round['comparability'];
}

/** The gradings of one body, areas by rounds. */
export interface History {
  body: Organisation;
  rounds: HistoryRound[];
  rows: { area: Area; cells: HistoryCell[] }[];
}
