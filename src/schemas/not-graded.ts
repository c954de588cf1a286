import { z } from 'zod';
import { slugSchema, words } from './field.ts';

/** An area that a text asks about or names without giving a grade. */
export const notGradedSchema = z.strictObject({
  report: z.string().describe('Id of the report.'),
  body: z.string().describe('Id of the body.'),
  round: slugSchema.describe('Id of the round.'),
  area: slugSchema.describe('Id of the area.'),
  reason: words.describe('Why no grade is shown, in our words.'),
  text: z.string().describe('The words that name the area, as printed.'),
  passage: z.string().nullable().describe('Id of the passage where they stand.'),
});

export type NotGraded = z.infer<typeof notGradedSchema>;
