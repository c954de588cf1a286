import { z } from 'zod';

/** Who may speak in a report. A commissioner's praise is not the inspectorate's finding. */
export const voiceKinds = [
  'inspectorate',
  'inspector',
  'commissioner',
  'chief constable',
  'publisher',
] as const;

export const voiceKindSchema = z.enum(voiceKinds).describe('In what capacity the words are said.');

/** Whose words a record holds, or who passes them on. */
export const voiceSchema = z.strictObject({
  kind: voiceKindSchema,
  person: z.string().nullable().describe('Id of the person who speaks, where one is named.'),
  organisation: z.string().nullable().describe('Id of the organisation that speaks, where known.'),
});

export type VoiceKind = z.infer<typeof voiceKindSchema>;
export type Voice = z.infer<typeof voiceSchema>;
