import { z } from 'zod';
import { fileOf, idOf, words } from './field.ts';

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

export type NotGraded = z.infer<typeof notGradedSchema>;
