import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { webAddressSchema } from './web-address.ts';

/** A term of the field that not every reader knows, as `content/terms/<id>.md` explains it. */
export const termSchema = z.strictObject({
  id: slugSchema.describe('The term’s id: its file name.'),
  name: z.string().min(1).describe('The term, as pages show it.'),
  inFull: z.string().min(1).nullable().default(null).describe('What an acronym stands for.'),
  words: z
    .array(z.string().min(1))
    .min(1)
    .describe('How documents print it; a final * stands for endings.'),
  source: z
    .strictObject({
      title: z.string().min(1).describe('The page’s title, with who publishes it.'),
      address: webAddressSchema.describe('Its address.'),
    })
    .nullable()
    .default(null)
    .describe('A page elsewhere that explains it.'),
});

export type Term = z.infer<typeof termSchema>;
