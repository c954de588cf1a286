import { z } from 'zod';
import { partialDateSchema, reportDateSchema } from './date.ts';
import {
  factBasisSchema,
  fileOf,
  fromOne,
  fromZero,
  licenceSchema,
  listOf,
  optional,
  slugSchema,
  webAddressSchema,
  words,
} from './field.ts';
import { listedKinds } from './finding-kinds.ts';
import { judgmentSchema } from './grade.ts';
import { textQuoteShape } from './passage.ts';
import { voiceSchema } from './people.ts';

const reportKinds = [
  'inspection report',
  'assessment page',
  'press release',
  'transcript',
  'news article',
  'letter',
  'statement',
  'register entry',
  'minutes',
  'web page',
] as const;

/** Page furniture of the original that the Markdown copy leaves out. */
const leftOutSchema = z.strictObject({
  line: fromOne.describe('First line of the words in the original, from 1.'),
  text: words.describe('The words left out, white space collapsed.'),
  reason: words.describe('Why they are not part of the text.'),
});

/** An oddity of the text, with how it is read. */
const anomalySchema = z.strictObject({
  type: words.describe('What kind of oddity this is.'),
  text: optional(words).describe('The words, as printed.'),
  readAs: optional(words).describe('How we read them.'),
  sic: z.boolean().default(false).describe('Whether pages mark the words with [sic].'),
  area: optional(fileOf('areas')).describe('The area a missing grade belongs to.'),
  note: words.describe('What is odd, in our words.'),
});

const decidedWords = { ...textQuoteShape, because: words.describe('Why.') };
const decidedBody = optional(fileOf('organisations')).describe(
  'Id of the body, where there are several.',
);
const decidedAreas = listOf(fileOf('areas')).describe('Ids of the areas it is about.');
const decidedTitle = optional(words).describe(
  'Our title for it, which says what it asks in a line.',
);
const decidedAsk = {
  ...decidedWords,
  body: decidedBody,
  areas: decidedAreas,
  title: decidedTitle,
};

/** The editor's word on what a text says: it makes, changes or refuses any record over its words. */
const decisionSchema = z.discriminatedUnion('as', [
  z.strictObject({
    ...decidedWords,
    as: z.literal('nothing').describe('The words make no record.'),
  }),
  z.strictObject({
    ...decidedWords,
    as: z.literal('grading').describe('The words tell a grade.'),
    body: decidedBody,
    areas: z.array(fileOf('areas')).min(1).describe('Ids of the areas it is about.'),
    judgment: judgmentSchema,
    hedge: z.string().nullable().default(null).describe('The word that hedges it, as printed.'),
  }),
  z.strictObject({
    ...decidedWords,
    as: z.literal('not graded').describe('The words say that no grade is given.'),
    body: decidedBody,
    areas: z.array(fileOf('areas')).min(1).describe('Ids of the areas it is about.'),
  }),
  z.strictObject({
    ...decidedWords,
    as: z.literal('quote').describe('The words are somebody’s speech.'),
    body: decidedBody,
    speaker: words.describe('Who speaks, by name.'),
    role: optional(words).describe('In what role, as printed.'),
    title: decidedTitle,
  }),
  ...listedKinds.map((kind) =>
    z.strictObject({ ...decidedAsk, as: z.literal(kind).describe('So called.') }),
  ),
]);

/** The editors' title for one finding. */
const findingTitleSchema = z.strictObject({
  text: words.describe('The finding’s first words, exactly as the copy prints them.'),
  title: words.describe('What it says in a line, in our words, adding nothing.'),
});

/** The front matter of `content/reports/<id>.md`: what the editors say of one inspection text. */
export const reportFrontMatterSchema = z.strictObject({
  title: words.describe('The title as the text prints it.'),
  name: words.describe('Our short name for the report, unique among reports.'),
  kind: z.enum(reportKinds).describe('What sort of text it is.'),
  version: optional(words).describe(
    'Its version or state, such as “Draft 2”, where the text prints one.',
  ),
  bodies: z.array(fileOf('organisations')).min(1).describe('Ids of the bodies inspected.'),
  inspectorate: fileOf('organisations').describe(
    'Id of the inspectorate whose judgments the text tells.',
  ),
  publisher: z.strictObject({
    organisation: fileOf('organisations').describe(
      'Id of the organisation that published the text.',
    ),
    basis: factBasisSchema,
    evidence: words.describe('What this rests on.'),
  }),
  source: z.strictObject({
    address: webAddressSchema.nullable().describe('Web address of the text, where known.'),
    assumed: optional(words).describe(
      'The beginning of the address that is assumed, such as “https://www.”, if any is.',
    ),
    evidence: words.describe('What this rests on.'),
  }),
  inspectorateReport: z
    .strictObject({
      address: webAddressSchema.nullable().describe('Its web address, where known.'),
      date: optional(reportDateSchema).describe('When it came out, where known.'),
      evidence: words.describe('What this rests on.'),
    })
    .nullable()
    .default(null)
    .describe('The inspectorate’s own report that the text tells of, where it is another.'),
  round: fileOf('rounds').describe('Id of the round of inspections.'),
  pillar: optional(fileOf('areas')).describe('Id of the pillar the text is about.'),
  date: reportDateSchema,
  judged: optional(reportDateSchema).describe(
    'When its judgments came out, where the date of no document tells.',
  ),
  inspected: z
    .strictObject({
      from: partialDateSchema.describe('When the inspection began.'),
      to: partialDateSchema.describe('When it ended.'),
      basis: factBasisSchema,
      evidence: words.describe('What this rests on.'),
    })
    .nullable()
    .default(null)
    .describe('The period inspected, where known.'),
  licence: licenceSchema
    .extend({ attribution: words.describe('The words that credit the owner.') })
    .describe('The terms on which the text is held.'),
  original: z
    .string()
    .regex(/^[^/\\.][^/\\]*$/, {
      error: 'expected the name of a file in originals/, without its folder',
    })
    .describe('File name of the original under originals/.'),
  leftOut: listOf(leftOutSchema).describe('Page furniture that the copy leaves out.'),
  droppedMarks: fromZero
    .default(0)
    .describe('How many unseen marks (BOM, soft hyphens, zero-width spaces) the copy drops.'),
  lostLinks: listOf(words).describe('Words that were a link in the source and lost it.'),
  anomalies: listOf(anomalySchema).describe('Oddities, with how they are read.'),
  titles: listOf(findingTitleSchema).describe('Our titles for findings.'),
  decisions: listOf(decisionSchema).describe(
    'The editor’s readings, which go before the parser’s.',
  ),
});

/** One inspection text with everything the editors say of it. */
export const reportSchema = reportFrontMatterSchema.extend({
  id: slugSchema.describe('The report’s id: its file name.'),
  voice: voiceSchema.describe('Who tells us, where no one else speaks.'),
  originalSha256: z.string().length(64).describe('SHA-256 of the original’s bytes.'),
  passageCount: fromOne.describe('How many numbered passages it has.'),
});

export type ReportFrontMatter = z.infer<typeof reportFrontMatterSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Report = z.infer<typeof reportSchema>;
