import { z } from 'zod';
import { labelsSchema, optional, slugSchema, webAddressSchema, words } from './field.ts';

/** A subject and the words people use for it, as `content/themes/<id>.md` describes it. */
export const themeSchema = z.strictObject({
  id: slugSchema.describe('The theme’s id: its file name.'),
  name: words.describe('The theme’s name.'),
  words: z
    .array(words)
    .min(1)
    .describe('Words and phrases in a text that speak of the theme; a final * stands for endings.'),
  labels: labelsSchema,
  acronyms: z
    .record(z.string(), z.string())
    .default({})
    .describe('Acronyms and what they stand for.'),
});

/** A term of the field that not every reader knows, as `content/terms/<id>.md` explains it. */
export const termSchema = z.strictObject({
  id: slugSchema.describe('The term’s id: its file name.'),
  name: words.describe('The term, as pages show it.'),
  inFull: optional(words).describe('What an acronym stands for.'),
  words: z.array(words).min(1).describe('How documents print it; a final * stands for endings.'),
  source: z
    .strictObject({
      title: words.describe('The page’s title, with who publishes it.'),
      address: webAddressSchema.describe('Its address.'),
    })
    .nullable()
    .default(null)
    .describe('A page elsewhere that explains it.'),
});

export type Theme = z.infer<typeof themeSchema>;
export type Term = z.infer<typeof termSchema>;
