import { grammar } from '../lexicon/grammar.ts';
import { fold } from './normalise.ts';

const formerly = grammar`\b(?:${'formerly'})\b`;

const present = grammar`\b(?:now|this|current|latest|new|${'gradeNouns'})\b`;

/** When a column's grades were given: a year, before (0) for "previous", or now; NaN where it is not told. */
export function timeOf(words: string): number {
  const folded = fold(words);
  const year = /\b(?:19|20)\d\d\b/.exec(folded)?.[0];
  if (year) return Number(year);
  if (formerly.test(folded) || /\b(?:last|then|old|earlier|before)\W*$/.test(folded)) return 0;
  return present.test(folded) ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** Whether one of several times is earlier than the last that is told. */
export function isPast(times: number[], own: number): boolean {
  const time = times[own] ?? Number.NaN;
  return time === 0 || time < Math.max(...times.filter((each) => !Number.isNaN(each)));
}
