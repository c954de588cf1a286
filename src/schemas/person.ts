import { z } from 'zod';
import { labelsSchema } from './labels.ts';
import { slugSchema } from './slug.ts';
import { voiceKindSchema } from './voice.ts';

/** Someone who speaks in a report, as `content/people/<id>.md` describes them. */
export const personSchema = z.strictObject({
  id: slugSchema.describe('The person’s id: its file name.'),
  name: z.string().min(1).describe('The person’s name.'),
  otherNames: z.array(z.string().min(1)).default([]).describe('Other ways the name is written.'),
  labels: labelsSchema,
  voice: voiceKindSchema,
  role: z.string().min(1).describe('The role in which the texts let the person speak.'),
  organisation: slugSchema.nullable().default(null).describe('Id of the person’s organisation.'),
});

export type Person = z.infer<typeof personSchema>;
