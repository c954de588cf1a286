import type { Stance } from '../schemas/stance.ts';
import { counted } from './number.ts';

/** What some words do, in words: "concern and ask". */
export function stancesInWords(stances: Stance[]): string {
  return stances.join(' and ');
}

/** How many do what: "75 strengths, 46 concerns, 1 ask". */
export function stanceCounts(counts: { stance: Stance; count: number }[]): string {
  return counts.map(({ stance, count }) => counted(count, stance)).join(', ');
}
