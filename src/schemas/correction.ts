import { z } from 'zod';
import { slugSchema } from './slug.ts';

/** Something put right after it was published, as `content/corrections.md` lists it. */
export const correctionSchema = z.strictObject({
  id: slugSchema.describe('Its id, which is its anchor on the page of corrections.'),
  date: z.iso.date().describe('The day it was put right.'),
  concerns: z
    .enum(['copy', 'reading'])
    .describe('Whether the copy of a text was wrong, or our reading of it.'),
  records: z.array(z.string().min(1)).min(1).describe('Ids of the records that it changed.'),
  was: z.string().min(1).describe('What stood there.'),
  now: z.string().min(1).describe('What stands there now.'),
  reason: z.string().min(1).describe('Why, in our words.'),
});

/** The front matter of `content/corrections.md`. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(correctionSchema).describe('Every correction, in any order.'),
});

export type Corrections = z.infer<typeof correctionsSchema>;
export type Correction = z.infer<typeof correctionSchema>;
