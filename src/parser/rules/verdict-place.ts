import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';
import type { Lead } from './lead.ts';
import type { Reading } from './reading.ts';

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
