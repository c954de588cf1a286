import { z } from 'zod';
import { gradingBasisSchema } from './basis.ts';
import { fileOf, words } from './field.ts';
import { findingSchema } from './finding.ts';
import { judgmentSchema } from './grade.ts';
import { originalRangeSchema, spanSchema } from './passage.ts';
import { stanceSchema } from './stance.ts';
import { voiceSchema } from './voice.ts';

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

export type Statement = z.infer<typeof statementSchema>;
export type Grading = z.infer<typeof gradingSchema>;
