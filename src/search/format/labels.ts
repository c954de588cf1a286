import type { RecordKind } from './index-format.ts';

/** What a kind of record is called: one, and many. */
export const kindLabels: Record<RecordKind, [one: string, many: string]> = {
  grading: ['Grading', 'Gradings'],
  quote: ['Quote', 'Quotes'],
  'area for improvement': ['Area for improvement', 'Areas for improvement'],
  'cause of concern': ['Cause of concern', 'Causes of concern'],
  recommendation: ['Recommendation', 'Recommendations'],
  passage: ['Passage', 'Passages'],
};
