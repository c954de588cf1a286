import type { GradingBasis } from '../../schemas/field.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import type { ParsedBody, ParsedSpan } from '../parsed-report.ts';
import type { weights } from '../settle/weights.ts';
import type { Text } from '../text.ts';
import type { Lead } from './lead.ts';

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

/** What the rules for verdicts look at: a grade in its clause, and the verdict before it. */
export interface VerdictPlace {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  clause: Clause;
  /** How the verdict before it in the same sentence is read. */
  before: Reading | null;
  /** What introduces the list item it stands in. */
  lead: Lead | null;
  /** Whether its sentence tells one grade only. */
  single: boolean;
}
