import { z } from 'zod';
import { factBasisSchema } from './basis.ts';
import { partialDateSchema, reportDateSchema } from './date.ts';
import { judgmentSchema } from './judgment.ts';
import { slugSchema } from './slug.ts';
import { voiceSchema } from './voice.ts';

export const reportKinds = [
  'assessment page',
  'press release',
  'transcript',
  'news article',
  'letter',
  'statement',
  'register entry',
] as const;

/** Page furniture of the original that the Markdown copy leaves out. */
const leftOutSchema = z.strictObject({
  line: z.number().int().positive().describe('First line of the words in the original, from 1.'),
  text: z.string().min(1).describe('The words left out, white space collapsed.'),
  reason: z.string().min(1).describe('Why they are not part of the text.'),
});

/** An oddity of the text, with how it is read. */
const anomalySchema = z.strictObject({
  type: z.string().min(1).describe('What kind of oddity this is.'),
  text: z.string().min(1).nullable().default(null).describe('The words, as printed.'),
  readAs: z.string().min(1).nullable().default(null).describe('How we read them.'),
  sic: z.boolean().default(false).describe('Whether pages mark the words with [sic].'),
  area: slugSchema.nullable().default(null).describe('The area a missing grade belongs to.'),
  note: z.string().min(1).describe('What is odd, in our words.'),
});

/** The curator's word on what the parser could not be sure of. */
const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('not a grading').describe('The words are no grading.'),
    text: z.string().min(1).describe('The words, exactly as the copy prints them.'),
    reason: z.string().min(1).describe('Why.'),
  }),
  z.strictObject({
    decision: z.literal('grading').describe('The words are a grading.'),
    text: z.string().min(1).describe('The words, exactly as the copy prints them.'),
    area: slugSchema.describe('Id of the area graded.'),
    judgment: judgmentSchema,
    hedge: z.string().nullable().default(null).describe('The word that hedges it, as printed.'),
    body: slugSchema.nullable().default(null).describe('Id of the body, if there are several.'),
    reason: z.string().min(1).describe('Why.'),
  }),
]);

/** The editors' title for one finding. */
const findingTitleSchema = z.strictObject({
  text: z.string().min(1).describe('The finding’s first words, exactly as the copy prints them.'),
  title: z.string().min(1).describe('What it says in a line, in our words, adding nothing.'),
});

/** The front matter of `content/reports/<id>.md`: what the editors say of one inspection text. */
export const reportFrontMatterSchema = z.strictObject({
  title: z.string().min(1).describe('The title as the text prints it.'),
  name: z.string().min(1).describe('Our short name for the report, unique among reports.'),
  kind: z.enum(reportKinds).describe('What sort of text it is.'),
  bodies: z.array(slugSchema).min(1).describe('Ids of the bodies inspected.'),
  inspectorate: slugSchema.describe('Id of the inspectorate whose judgments the text tells.'),
  publisher: z.strictObject({
    organisation: slugSchema.describe('Id of the organisation that published the text.'),
    basis: factBasisSchema,
    evidence: z.string().min(1).describe('What this rests on.'),
  }),
  source: z.strictObject({
    address: z.url().nullable().describe('Web address of the text, where known.'),
    evidence: z.string().min(1).describe('What this rests on.'),
  }),
  round: slugSchema.describe('Id of the round of inspections.'),
  pillar: slugSchema.nullable().default(null).describe('Id of the pillar the text is about.'),
  date: reportDateSchema,
  inspected: z
    .strictObject({
      from: partialDateSchema.describe('When the inspection began.'),
      to: partialDateSchema.describe('When it ended.'),
      basis: factBasisSchema,
      evidence: z.string().min(1).describe('What this rests on.'),
    })
    .nullable()
    .default(null)
    .describe('The period inspected, where known.'),
  licence: z.strictObject({
    name: z.string().min(1).describe('The terms on which the text is held.'),
    address: z.url().nullable().default(null).describe('Web address of the terms.'),
    attribution: z.string().min(1).describe('The words that credit the owner.'),
  }),
  original: z.string().min(1).describe('File name of the original under originals/.'),
  leftOut: z.array(leftOutSchema).default([]).describe('Page furniture that the copy leaves out.'),
  droppedMarks: z
    .number()
    .int()
    .nonnegative()
    .default(0)
    .describe('How many BOM, zero-width or bidirectional marks the copy drops.'),
  lostLinks: z
    .array(z.string().min(1))
    .default([])
    .describe('Words that were a link in the source and lost it.'),
  anomalies: z.array(anomalySchema).default([]).describe('Oddities, with how they are read.'),
  titles: z.array(findingTitleSchema).default([]).describe('Our titles for findings.'),
  decisions: z.array(decisionSchema).default([]).describe('Near misses settled by the curator.'),
});

/** One inspection text with everything the editors say of it. */
export const reportSchema = reportFrontMatterSchema.extend({
  id: slugSchema.describe('The report’s id: its file name.'),
  voice: voiceSchema.describe('Who tells us, where no one else speaks.'),
  originalSha256: z.string().length(64).describe('SHA-256 of the original’s bytes.'),
  passageCount: z.number().int().positive().describe('How many numbered passages it has.'),
});

export type ReportFrontMatter = z.infer<typeof reportFrontMatterSchema>;
export type Report = z.infer<typeof reportSchema>;
