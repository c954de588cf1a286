import { z } from 'zod';
import {
  fileOf,
  labelsSchema,
  listOf,
  optional,
  slugSchema,
  webAddressSchema,
  words,
} from './field.ts';
import { gradeLooks, gradeSchema } from './grade.ts';

/** What the inspectorate itself says on comparing this round's grades with others. */
const comparabilitySchema = z.strictObject({
  claim: words.describe('What is said, in our words.'),
  source: words.describe('Where it is said.'),
  address: webAddressSchema.describe('The web address of the source.'),
});

/** One round of inspections, as `content/rounds/<id>.md` describes it. */
export const roundSchema = z.strictObject({
  id: slugSchema.describe('The round’s id: its file name.'),
  name: words.describe('The round’s name.'),
  otherNames: listOf(words).describe('Other ways of writing the name.'),
  position: z.number().int().describe('Place in time among the rounds; later rounds are higher.'),
  scale: listOf(gradeSchema)
    .refine(({ length }) => length === 0 || (length > 1 && length <= gradeLooks.length), {
      error: 'expected from two grades to six, or none where the round gives no grades',
    })
    .describe('The grades this round uses, best first; none where it gives no grades.'),
  comparableWithPrevious: z
    .boolean()
    .describe('Whether the inspectorate says that grades compare with the round before.'),
  comparability: listOf(comparabilitySchema).describe(
    'What the inspectorate says on comparing this round’s grades, with sources.',
  ),
});

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

export type Round = z.infer<typeof roundSchema>;
export type Area = z.infer<typeof areaSchema>;
