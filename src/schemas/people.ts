import { z } from 'zod';
import {
  fileOf,
  idOf,
  labelsSchema,
  listOf,
  optional,
  slugSchema,
  webAddressSchema,
  words,
} from './field.ts';

const voiceKindSchema = words.describe(
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

/** A body, inspectorate, office or publisher, as `content/organisations/<id>.md` describes it. */
export const organisationSchema = z.strictObject({
  id: slugSchema.describe('The organisation’s id: its file name.'),
  name: words.describe('The organisation’s name.'),
  otherNames: listOf(words).describe('Short, former and everyday names that texts or readers use.'),
  labels: labelsSchema,
  kind: words.describe('What the organisation is; `inspectorate` for one whose own texts judge.'),
  address: optional(webAddressSchema).describe('Its web address.'),
});

export type VoiceKind = z.infer<typeof voiceKindSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
