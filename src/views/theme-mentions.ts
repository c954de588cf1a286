import type { Passage } from '../schemas/passage.ts';
import type { Report } from '../schemas/report.ts';
import type { Theme } from '../schemas/theme.ts';
import type { FindingView } from './finding.ts';

/** One sentence that speaks of a theme. */
export interface Mention {
  passage: Passage;
  report: Report;
  text: string;
  /** The words that speak of it: places in `text`. */
  matches: { start: number; end: number }[];
  /** The smallest finding that the sentence is part of. */
  finding: FindingView | null;
  /** Passages of other reports that print the same sentence. */
  saidAlsoIn: Passage[];
}

/** Everything the texts say of one theme. */
export interface ThemeMentions {
  theme: Theme;
  /** Every report, newest first, with its mentions in the order of the text. */
  byReport: { report: Report; mentions: Mention[] }[];
  /** How many different sentences: one printed in two texts counts once. */
  count: number;
  /** How many sentences are printed in more than one text. */
  repeated: number;
  /** The words of the texts that speak of it, the most used first. */
  words: { words: string; count: number }[];
}
