import type { Passage } from '../schemas/passage.ts';
import type { WordRange } from './word-range.ts';

/** The passages that hold a finding, and those just before and after them. */
export interface FindingContext {
  before: Passage | null;
  own: { passage: Passage; ranges: WordRange[] }[];
  after: Passage | null;
}
