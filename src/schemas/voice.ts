import { z } from 'zod';
import { idOf, words } from './field.ts';

export const voiceKindSchema = words.describe(
  'In what capacity the words are said, such as inspectorate or publisher.',
);

/** A capacity in which persons speak, and the offices that tell it. */
export const voiceOfOfficeSchema = z.strictObject({
  kind: voiceKindSchema,
  offices: z.array(words).min(1).describe('Words of the offices that speak so.'),
  judges: z.boolean().default(false).describe('Whether this voice gives the judgments itself.'),
});

/** Whose words a record holds, or who passes them on. */
export const voiceSchema = z.strictObject({
  kind: voiceKindSchema,
  person: idOf('people').nullable().describe('Id of the person who speaks, where one is named.'),
  organisation: idOf('organisations')
    .nullable()
    .describe('Id of the organisation that speaks, where known.'),
});

export type VoiceKind = z.infer<typeof voiceKindSchema>;
export type Voice = z.infer<typeof voiceSchema>;
