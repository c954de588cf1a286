import type { Report } from '../schemas/report.ts';
import type { Theme } from '../schemas/theme.ts';

/** What later texts say of the themes of a finding. */
export interface SinceThen {
  /** Later texts on the same body, the oldest first. */
  later: Report[];
  /** Each theme with the later texts that speak of it, and in how many sentences. */
  themes: { theme: Theme; again: { report: Report; url: string; count: number }[] }[];
}
