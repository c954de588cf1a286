import { z } from 'zod';
import {
  fileOf,
  fromOne,
  fromZero,
  labelsSchema,
  listOf,
  optional,
  slugSchema,
  words,
} from './field.ts';
import { spanSchema, textQuoteShape } from './passage.ts';
import { voiceSchema } from './people.ts';

/** What the words of a step do. */
const stepKinds = [
  'praised',
  'criticised',
  'asked',
  'graded',
  'said-to-be-dealt-with',
  'said-to-be-improved',
  'promised',
] as const;

/** The kinds that hold something against a body, or ask it of them. */
export const raisingKinds: readonly StepKind[] = ['criticised', 'asked'];

/** How an issue stands, as the texts held tell it. */
const threadStates = [
  'said-to-be-dealt-with',
  'said-to-be-improved',
  'still-raised',
  'raised-again',
  'first-raised-in-the-latest-report',
  'praised-in-the-latest-report',
  'not-mentioned-since',
] as const;

const stepShape = {
  report: fileOf('reports').describe('Id of the report.'),
  is: z.enum(stepKinds).describe('What the words do.'),
  takesUp: listOf(fromOne).describe(
    'Which earlier steps, from 1, the words themselves speak of: the last word on those, or the same raised again.',
  ),
};

/** An issue followed from report to report, as `content/threads/<id>.md` tells it. */
export const threadFrontMatterSchema = z.strictObject({
  id: slugSchema.describe('The thread’s id: its file name.'),
  name: words.describe('The issue, in a few words.'),
  labels: labelsSchema,
  body: optional(fileOf('organisations')).describe(
    'Id of the body, where a report of the steps is about several.',
  ),
  state: z.enum(threadStates).describe('How the issue stands.'),
  silentIn: listOf(fileOf('reports')).describe(
    'Ids of the reports on the body that were read for the issue and say nothing of it.',
  ),
  steps: z
    .array(z.strictObject({ ...stepShape, ...textQuoteShape }))
    .min(1)
    .describe('What the reports say of it, in the order of their dates.'),
});

/** One step of a thread: words of a report, with their place and voice. */
export const threadStepSchema = z.strictObject({
  ...stepShape,
  text: words.describe('The words, as printed, white space collapsed.'),
  spans: z.array(spanSchema).min(1).describe('Where the words stand, passage by passage.'),
  voice: voiceSchema,
  finding: z.string().nullable().describe('Id of the finding that holds the words, if one does.'),
});

/** An issue followed from report to report. */
export const threadSchema = threadFrontMatterSchema.extend({
  body: fileOf('organisations').describe('Id of the body that it is about.'),
  bearing: fromZero.describe(
    'Which step the state rests on, from 0; the last one where it is not mentioned since.',
  ),
  raised: z
    .array(fromOne)
    .describe(
      'Which steps, from 1, raise something; what a later one raises again is the later’s.',
    ),
  open: z
    .array(fromOne)
    .describe(
      'Which of those no later step says was dealt with or got better: where some are open, a better state holds in part.',
    ),
  unread: z
    .array(fileOf('reports'))
    .describe(
      'Ids of the reports on the body that were not read for the issue: while there are some, its state is that of the others.',
    ),
  steps: z
    .array(threadStepSchema)
    .min(1)
    .describe('What the reports say of it, in the order of their dates.'),
});

export type StepKind = (typeof stepKinds)[number];
export type ThreadState = (typeof threadStates)[number];
export type ThreadFrontMatter = z.infer<typeof threadFrontMatterSchema>;
export type ThreadStep = z.infer<typeof threadStepSchema>;
export type Thread = z.infer<typeof threadSchema>;
