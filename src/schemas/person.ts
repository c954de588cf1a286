import { z } from 'zod';
import { fileOf, listOf, optional, slugSchema, words } from './field.ts';
import { labelsSchema } from './labels.ts';
import { voiceKindSchema } from './voice.ts';

/** Someone who speaks in a report, as `content/people/<id>.md` describes them. */
export const personSchema = z.strictObject({
  id: slugSchema.describe('The person’s id: its file name.'),
  name: words.describe('The person’s name.'),
  otherNames: listOf(words).describe('Other ways the name is written.'),
  labels: labelsSchema,
  voice: voiceKindSchema,
  role: words.describe('The role in which the texts let the person speak.'),
  organisation: optional(fileOf('organisations')).describe('Id of the person’s organisation.'),
});

export type Person = z.infer<typeof personSchema>;
