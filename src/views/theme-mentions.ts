import type { ReportDate } from '../schemas/date.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Report } from '../schemas/report.ts';
import type { Theme } from '../schemas/theme.ts';
import type { FindingView } from './finding.ts';
import type { WordRange } from './word-range.ts';

/** One sentence that speaks of a theme. */
export interface Mention {
  passage: Passage;
  report: Report;
  text: string;
  /** The words that speak of it: places in `text`. */
  matches: { start: number; end: number }[];
  /** [sic] and lost links in `text`. */
  oddities: WordRange[];
  /** The smallest finding that the sentence is part of. */
  finding: FindingView | null;
  /** Passages of other reports that print the same sentence. */
  saidAlsoIn: Passage[];
}

/** What one report says of a theme, in the order of its text. */
export interface ReportMentions {
  report: Report;
  mentions: Mention[];
}

/** One row of the picture that shows how often a theme is spoken of. */
export interface MentionRow {
  name: string;
  /** The date of the report; null where a row stands for several. */
  date: ReportDate | null;
  url: string;
  count: number;
}

/** Everything the texts say of one theme. */
export interface ThemeMentions {
  theme: Theme;
  /** Every report, newest first, with its mentions in the order of the text. */
  byReport: ReportMentions[];
  /** How many different sentences: one printed in two texts counts once. */
  count: number;
  /** How many sentences are printed in more than one text. */
  repeated: number;
  /** The words of the texts that speak of it, the most used first. */
  words: { words: string; count: number }[];
}
