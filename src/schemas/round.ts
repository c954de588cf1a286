import { z } from 'zod';
import { listOf, slugSchema, webAddressSchema, words } from './field.ts';
import { gradeSchema } from './grade.ts';

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
  scale: z.array(gradeSchema).min(2).max(6).describe('The grades this round uses, best first.'),
  comparableWithPrevious: z
    .boolean()
    .describe('Whether the inspectorate says that grades compare with the round before.'),
  comparability: listOf(comparabilitySchema).describe(
    'What the inspectorate says on comparing this round’s grades, with sources.',
  ),
});

export type Round = z.infer<typeof roundSchema>;
