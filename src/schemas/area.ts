import { z } from 'zod';
import { fileOf, listOf, optional, slugSchema, words } from './field.ts';
import { labelsSchema } from './labels.ts';

/** Something that is graded, as `content/areas/<id>.md` describes it. */
export const areaSchema = z.strictObject({
  id: slugSchema.describe('The area’s id: its file name.'),
  name: words.describe('Our short name for the area.'),
  position: z.number().int().describe('Place in lists of areas.'),
  kind: z
    .enum(['pillar', 'question', 'part'])
    .describe('A pillar, a question (or area) that is graded, or a part of a question.'),
  partOf: optional(fileOf('areas')).describe('The area that this is a question or part of.'),
  labels: labelsSchema,
  themes: listOf(fileOf('themes')).describe(
    'Ids of themes that speak of it: its pages point to what is filed elsewhere in their words.',
  ),
  wordings: z
    .record(fileOf('rounds'), z.array(words).min(1))
    .describe('For each round, every wording it uses for the area; the official one first.'),
});

export type Area = z.infer<typeof areaSchema>;
