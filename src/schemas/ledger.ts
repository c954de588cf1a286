import { z } from 'zod';
import { idOf, words } from './field.ts';
import { spanSchema } from './passage.ts';

/** A place in a text that could be a record. */
const markKindSchema = z
  .enum(['grade', 'quotation', 'ask'])
  .describe('What kind of place it is: a grade word, a quotation, or something asked.');

/** What became of a mark. */
export const outcomeSchema = z
  .enum(['record', 'dismissed', 'decided', 'unsettled'])
  .describe('What became of it.');

/** What became of one mark of a report. */
export const ledgerEntrySchema = z.strictObject({
  report: idOf('reports').describe('Id of the report.'),
  mark: markKindSchema,
  text: words.describe('The words, as printed.'),
  span: spanSchema,
  outcome: outcomeSchema,
  reason: words.describe('Why, in our words.'),
});

export type MarkKind = z.infer<typeof markKindSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
