import type { Outcome } from '../schemas/ledger.ts';
import type { RangedText } from './word-range.ts';

/** The marks of a report that one outcome befell, reason by reason. */
export interface NotTaken {
  outcome: Exclude<Outcome, 'record'>;
  count: number;
  reasons: { reason: string; marks: NotTakenMark[] }[];
}

/** A place that could have been a record, in the words around it. */
export interface NotTakenMark {
  /** Id and number of its passage. */
  passage: string;
  number: string;
  words: RangedText;
  /** Whether the passage has words before and after these. */
  cutBefore: boolean;
  cutAfter: boolean;
}
