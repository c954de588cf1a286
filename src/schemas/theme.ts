import { z } from 'zod';
import { slugSchema, words } from './field.ts';
import { labelsSchema } from './labels.ts';

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

export type Theme = z.infer<typeof themeSchema>;
