import { z } from 'zod';

/** The grades an inspectorate gives, best first. A round's scale says which of them it uses. */
export const judgments = [
  'outstanding',
  'good',
  'adequate',
  'requires improvement',
  'inadequate',
] as const;

export const judgmentSchema = z.enum(judgments).describe('The grade, in the words of the scale.');

export type Judgment = z.infer<typeof judgmentSchema>;
