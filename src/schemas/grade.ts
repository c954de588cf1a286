import { z } from 'zod';
import { listOf, words } from './field.ts';

/** The shapes and colours in which grades are shown; a scale gives each of its grades one. */
export const gradeLooks = [
  'diamond',
  'circle',
  'half-circle',
  'ring',
  'triangle',
  'square',
] as const;

/** A grade in the words of its scale, in lower case: "requires improvement". */
export const judgmentSchema = words
  .refine((word) => word === word.toLowerCase(), { error: 'expected lower-case letters' })
  .describe('The grade, in the words of the scale.');

/** One grade of a scale. */
export const gradeSchema = z.strictObject({
  word: judgmentSchema,
  look: z.enum(gradeLooks).describe('Its shape and colour on pages.'),
  alsoPrinted: listOf(words).describe(
    'Other forms in which texts print it, such as "require improvement".',
  ),
});

export type Judgment = z.infer<typeof judgmentSchema>;
export type GradeLook = (typeof gradeLooks)[number];
export type Grade = z.infer<typeof gradeSchema>;
