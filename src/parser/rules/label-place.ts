import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Passage } from '../document/document.ts';
import type { RowCell } from '../document/rows.ts';
import type { Text } from '../text.ts';
import type { Lead } from './lead.ts';

/** What the rules for labels look at. */
export interface LabelPlace {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  /** The passage's cells. */
  row: RowCell[];
  /** The rows of every passage that reads as one, by its index. */
  rows: ReadonlyMap<number, RowCell[]>;
  /** How many rows of its kind stand next to it, itself included. */
  likeRows: number;
  lead: Lead | null;
}

/** Whether a passage is a grade and nothing else: `Good`, `Judgment: Good`, `Good (2019: Good)`. */
export function isGradeAlone(row: RowCell[] | undefined): boolean {
  if (!row) return false;
  const words = row.filter(({ kind }) => kind === 'words');
  const grades = row.filter(({ kind }) => kind === 'grade');
  return grades.length === 1 && words.length === 0;
}
