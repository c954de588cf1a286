import { z } from 'zod';
import { findingSchema } from './finding.ts';
import { spanSchema } from './passage.ts';

/** What an inspectorate asks of a body or holds against it under a heading of its own. */
const askSchema = findingSchema.extend({
  number: z.number().int().positive().describe('Its number in the report.'),
  area: z.string().nullable().describe('Id of the area under whose question it stands.'),
  leadIn: z.string().nullable().describe('The words that introduce its list, as printed.'),
  evidence: z.array(spanSchema).describe('Passages below it that belong to it.'),
});

/** An area for improvement. */
export const areaForImprovementSchema = askSchema;
/** A cause of concern; `status` says what the text says became of it. */
export const causeOfConcernSchema = askSchema.extend({
  status: z.enum(['open', 'closed']).describe('Whether the text says that it is closed.'),
});
/** A recommendation. */
export const recommendationSchema = askSchema;

export type AreaForImprovement = z.infer<typeof areaForImprovementSchema>;
export type CauseOfConcern = z.infer<typeof causeOfConcernSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
export type Ask = z.infer<typeof askSchema>;
