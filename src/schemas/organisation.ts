import { z } from 'zod';
import { labelsSchema } from './labels.ts';
import { slugSchema } from './slug.ts';
import { webAddressSchema } from './web-address.ts';

/** A body, inspectorate, office or publisher, as `content/organisations/<id>.md` describes it. */
export const organisationSchema = z.strictObject({
  id: slugSchema.describe('The organisation’s id: its file name.'),
  name: z.string().min(1).describe('The organisation’s name.'),
  otherNames: z
    .array(z.string().min(1))
    .default([])
    .describe('Short, former and everyday names that texts or readers use.'),
  labels: labelsSchema,
  kind: z
    .string()
    .min(1)
    .describe('What the organisation is; `inspectorate` for one whose own texts judge.'),
  address: webAddressSchema.nullable().default(null).describe('Its web address.'),
});

export type Organisation = z.infer<typeof organisationSchema>;
