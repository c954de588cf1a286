import type { Report } from '../schemas/report.ts';
import type { Theme } from '../schemas/theme.ts';

/** Where later texts use the words of a finding’s themes. */
export interface SinceThen {
  /** Later texts of later rounds on the same body, the oldest first. */
  later: Report[];
  /** Each theme with the later texts in which its words stand, and in how many sentences. */
  themes: { theme: Theme; again: { report: Report; url: string; count: number }[] }[];
}
