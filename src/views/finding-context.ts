import type { Passage } from '../schemas/passage.ts';
import type { WordRange } from './word-range.ts';

/** The passages that hold a finding, and those just before and after them. */
export interface FindingContext {
  before: RangedPassage | null;
  own: RangedPassage[];
  after: RangedPassage | null;
}

/** A passage, and what is shown otherwise in its words. */
export interface RangedPassage {
  passage: Passage;
  ranges: WordRange[];
}
