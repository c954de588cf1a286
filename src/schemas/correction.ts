import { z } from 'zod';
import { slugSchema, words } from './field.ts';

/** Something put right after it was published, as `content/corrections.md` lists it. */
export const correctionSchema = z.strictObject({
  id: slugSchema.describe('Its id, which is its anchor on the page of corrections.'),
  date: z.iso.date().describe('The day it was put right.'),
  concerns: z
    .enum(['copy', 'reading'])
    .describe('Whether the copy of a text was wrong, or our reading of it.'),
  records: z.array(words).min(1).describe('Ids of the records that it changed.'),
  was: words.describe('What stood there.'),
  now: words.describe('What stands there now.'),
  reason: words.describe('Why, in our words.'),
});

/** The front matter of `content/corrections.md`. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(correctionSchema).describe('Every correction, in any order.'),
});

export type Corrections = z.infer<typeof correctionsSchema>;
export type Correction = z.infer<typeof correctionSchema>;
