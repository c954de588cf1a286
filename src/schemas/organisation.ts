import { z } from 'zod';
import { listOf, optional, slugSchema, webAddressSchema, words } from './field.ts';
import { labelsSchema } from './labels.ts';

/** A body, inspectorate, office or publisher, as `content/organisations/<id>.md` describes it. */
export const organisationSchema = z.strictObject({
  id: slugSchema.describe('The organisation’s id: its file name.'),
  name: words.describe('The organisation’s name.'),
  otherNames: listOf(words).describe('Short, former and everyday names that texts or readers use.'),
  labels: labelsSchema,
  kind: words.describe('What the organisation is; `inspectorate` for one whose own texts judge.'),
  address: optional(webAddressSchema).describe('Its web address.'),
});

export type Organisation = z.infer<typeof organisationSchema>;
