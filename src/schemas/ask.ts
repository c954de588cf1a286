import { z } from 'zod';
import { areaBasisSchema, fromOne, idOf, words } from './field.ts';
import { type Finding, findingSchema } from './finding.ts';
import { type FindingKind, isAsk } from './finding-kinds.ts';
import type { Stance } from './observation.ts';
import { spanSchema } from './passage.ts';

/** What a report lists under a heading of its own: something asked of a body, or held against it. */
export const askSchema = findingSchema.extend({
  number: fromOne.describe('Its number in the report.'),
  area: idOf('areas').nullable().describe('Id of the area that it is filed under.'),
  areaAsPrinted: words
    .nullable()
    .describe(
      'The text’s words for the area: the heading that it stands under; null where that is the title or one of asks.',
    ),
  areaBasis: areaBasisSchema.nullable(),
  because: words
    .nullable()
    .describe('The editor’s reason for the record or for its area, where either is theirs.'),
  leadIn: z.string().nullable().describe('The words that introduce its list, as printed.'),
  evidence: z.array(spanSchema).describe('Passages below it that belong to it.'),
});

const askStatusSchema = z
  .enum(['open', 'closed'])
  .describe('Whether the text says that it is closed.');

/** One of a kind that a later text may call closed. */
export const closableAskSchema = askSchema.extend({ status: askStatusSchema });

/** Whether a finding asks its body for something: under a heading of asks, or in running text. */
export function asksItsBody(kind: FindingKind, record: Asking): boolean {
  if (isAsk(kind)) return true;
  return record.scope !== 'national' && (record.stances ?? []).includes('ask');
}

export type AskStatus = z.infer<typeof askStatusSchema>;

/** An ask of any kind. */
export type Ask = z.infer<typeof askSchema> | z.infer<typeof closableAskSchema>;

/** What tells whether a finding asks for something. */
type Asking = Finding & { stances?: Stance[]; scope?: 'body' | 'national' };
