import type { VoiceKind } from '../../schemas/voice.ts';
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

/** What a voice is called. */
export const voiceLabels: Record<VoiceKind, string> = {
  inspectorate: 'The inspectorate',
  inspector: 'An inspector',
  commissioner: 'A commissioner',
  'chief constable': 'A chief constable',
  publisher: 'The publisher',
};
