import { z } from 'zod';
import { areaBasisSchema, fileOf, fromOne, fromZero, idOf, optional, words } from './field.ts';
import { findingSchema } from './finding.ts';
import { textQuoteShape } from './passage.ts';

/** What words do: praise, blame, ask for something, or say what becomes of it. */
export const stances = ['strength', 'concern', 'ask', 'follow-up'] as const;

export const stanceSchema = z
  .enum(stances)
  .describe('What the words do: tell a strength or a concern, ask, or tell what follows.');

const scopeSchema = z
  .enum(['body', 'national'])
  .describe('Whether the words are about the body, or about all of its kind in the country.');

/** What an editor reads in some words of a report, as `content/observations/<report>.yaml` lists it. */
const readingSchema = z
  .strictObject({
    ...textQuoteShape,
    stances: z
      .array(stanceSchema)
      .min(1)
      .describe('What the words do; several where they do more.'),
    grading: z
      .boolean()
      .default(false)
      .describe('Whether the words tell a grade, whose record then carries the stance.'),
    area: optional(fileOf('areas')).describe(
      'Id of the area they speak of, where no heading above them says so.',
    ),
    because: optional(words).describe('Why they speak of that area.'),
    scope: scopeSchema.default('body'),
    body: optional(fileOf('organisations')).describe(
      'Id of the body, where a report is about several.',
    ),
  })
  .refine(({ area, because }) => (area === null) === (because === null), {
    error: 'expected `area` and `because` together, or neither',
    path: ['because'],
  });

/** Everything that an editor reads in one report. */
export const readingsSchema = z.array(readingSchema);

/** Words of running text that praise, blame, ask or tell what follows, as an editor reads them. */
export const observationSchema = findingSchema.extend({
  number: fromOne.describe('Its number in the report.'),
  stances: z.array(stanceSchema).min(1).describe('What the words do, as an editor reads them.'),
  area: fileOf('areas')
    .nullable()
    .describe('Id of the area they speak of, where that can be told.'),
  areaBasis: areaBasisSchema.nullable(),
  because: words.nullable().describe('The editor’s reason for the area, if it is theirs.'),
  scope: scopeSchema,
  leadIn: z.string().nullable().describe('The words that introduce its list, as printed.'),
});

/** What some words of a report answer, as `content/questions/<report>.yaml` lists it. */
const answeredSchema = z.strictObject({
  words: words.describe('The first of the words that answer, exactly as printed.'),
  questions: z
    .array(words)
    .min(1)
    .describe('Questions in everyday words that they answer; ours, never shown as the report’s.'),
});

export const questionsSchema = z.array(answeredSchema);

/** Plain questions with the place of the words that answer them. */
export const plainQuestionsSchema = z.strictObject({
  passage: idOf('passages').describe('Id of the passage.'),
  start: fromZero.describe('UTF-16 unit of its text where the words begin.'),
  questions: z.array(z.string()).describe('Questions in everyday words that they answer.'),
});

export type Stance = z.infer<typeof stanceSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type PlainQuestions = z.infer<typeof plainQuestionsSchema>;
export type Answered = z.infer<typeof answeredSchema>;
