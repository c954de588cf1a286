import { z } from 'zod';
import { fileOf, gradingBasisSchema, idOf, listOf, words } from './field.ts';
import { findingSchema } from './finding.ts';
import { stanceSchema } from './observation.ts';
import { originalRangeSchema, spanSchema } from './passage.ts';
import { voiceSchema } from './people.ts';

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

/** One place where a text tells a grade. */
export const statementSchema = z.strictObject({
  text: words.describe('The words, as printed, white space collapsed.'),
  span: spanSchema,
  original: originalRangeSchema,
  basis: gradingBasisSchema,
  voice: voiceSchema,
  area: z.string().nullable().describe('The words it uses for the area; null where it names none.'),
  judgmentAsPrinted: words.describe('The grade in the text’s own letters.'),
  hedge: z.string().nullable().describe('The word that hedges the grade, as printed.'),
});

/**
 * The inspectorate's judgment of one body on one area in one round, as one report gives it.
 * `text`, `spans` and `voice` are those of the statement that carries it.
 */
export const gradingSchema = findingSchema.extend({
  area: fileOf('areas').describe('Id of the area graded.'),
  areaAsPrinted: words.describe('The text’s words for the area.'),
  round: fileOf('rounds').describe('Id of the round.'),
  judgment: judgmentSchema,
  judgedBy: fileOf('organisations').describe('Id of the inspectorate whose judgment it is.'),
  basis: gradingBasisSchema,
  hedge: z.string().nullable().describe('The word that hedges the grade, as printed.'),
  judgmentAsPrinted: words.describe('The grade in the text’s own letters.'),
  statements: z
    .array(statementSchema)
    .min(1)
    .describe('Every place that tells this grade, in the order of the text.'),
  stances: z
    .array(stanceSchema)
    .describe('What an editor reads in the words that tell it: a strength, a concern.'),
});

/** An area that a text asks about or names without giving a grade. */
export const notGradedSchema = z.strictObject({
  report: idOf('reports').describe('Id of the report.'),
  body: idOf('organisations').describe('Id of the body.'),
  round: fileOf('rounds').describe('Id of the round.'),
  area: fileOf('areas').describe('Id of the area.'),
  reason: words.describe('Why no grade is shown, in our words.'),
  text: z.string().describe('The words that name the area, as printed.'),
  passage: idOf('passages').nullable().describe('Id of the passage where they stand.'),
});

export type Judgment = z.infer<typeof judgmentSchema>;
export type GradeLook = (typeof gradeLooks)[number];
export type Grade = z.infer<typeof gradeSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Grading = z.infer<typeof gradingSchema>;
export type NotGraded = z.infer<typeof notGradedSchema>;
