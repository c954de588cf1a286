import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Passage } from '../document/document.ts';
import type { Row, RowCell } from '../document/rows.ts';
import { grammar } from '../lexicon/grammar.ts';
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
  rows: ReadonlyMap<number, Row>;
  /** Whether words in the passage lead to the row: "graded the force as follows:". */
  led: boolean;
  /** How many rows of its kind stand next to it, itself included. */
  likeRows: number;
  lead: Lead | null;
}

/**
 * A passage may be a grade and nothing else. `Good`, `Judgment: Good` and `Good (2019: Good)` yield a
 * label for what stands above or below.
 */
export function isGradeAlone(row: Row | undefined): boolean {
  if (!row || row.lead > 0) return false;
  const words = row.cells.filter(({ kind }) => kind === 'words');
  return gradeCells(row.cells).length === 1 && words.length === 0;
}

/** Whether the words before a grade's cell say that it is an earlier one: `Previous: Good`. */
export function isFormer(
  { folded }: Passage,
  cells: RowCell[],
  grade: RowCell | undefined,
): boolean {
  const label = grade && cells[cells.indexOf(grade) - 1];
  return label?.kind === 'aside' && former.test(folded.slice(label.start, label.end));
}

const former = grammar`^[^\p{L}]*(?:the |its |our )?(?:${'formerly'}|last|before|was)\b`;

/** The cells that hold a grade, or say that there is none. */
export function gradeCells(cells: RowCell[]): RowCell[] {
  return cells.filter(({ kind }) => kind === 'grade' || kind === 'blank');
}

/** Whether the words beside a grade say that nothing has it: `none`. */
export function isNothing(folded: string): boolean {
  return /^(?:none|nil|n\/a|0|-)[.\s]*$/.test(folded);
}
