import type { GradingBasis } from '../../schemas/field.ts';
import type { ParsedBody, ParsedSpan } from '../parsed-report.ts';
import type { weights } from '../settle/weights.ts';

/** One way of reading a grade mark: what it would record, and which words tell so. */
export interface Reading {
  /** The bodies and areas graded; an empty `area` is the body as a whole. */
  told: ToldGrading[];
  span: ParsedSpan;
  basis: GradingBasis;
  hedge: string | null;
  evidence: Evidence[];
  /** Why it is for the editor to say, though it is told; absent where nothing is open. */
  unsure?: string | null;
}

export interface ToldGrading {
  body: ParsedBody;
  area: { words: string; id: string | null };
  /** Where its own words stand, if not where the reading's do: an item below a lead-in. */
  span?: ParsedSpan;
}

/** A reading of a mark as no record, with the reason in a sentence. */
export interface Dismissal {
  dismissed: string;
}

/** What a rule says of a mark; nothing where it does not apply. */
export type Answer = Reading | Dismissal | null;

/** What can tell that words grade somebody. */
export type Evidence = keyof typeof weights;
