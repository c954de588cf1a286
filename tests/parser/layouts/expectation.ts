import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** One grading that a careful reader takes from a text. */
export interface ExpectedGrading extends Place {
  body: string | null;
  area: string;
  judgment: string;
}

/** One quotation that a careful reader takes from a text. */
export interface ExpectedQuote extends Place {
  speaker: string;
}

/** Where a record stands: its line, where the expectation gives it, and words that stand there. */
export interface Place {
  line: number | null;
  words: string;
}

/** What a careful reader takes from one text. */
export type ExpectedText = z.infer<typeof textSchema>;
export type Expectation = ExpectedText['expected'];

/** Reads `expected.json` of a folder of texts. Throws where it has another form. */
export async function readExpectations(folder: string): Promise<ExpectedText[]> {
  const file = await readFile(join(folder, 'expected.json'), 'utf8');
  return z.object({ texts: z.array(textSchema) }).parse(JSON.parse(file)).texts;
}

const line = z.int().positive().nullish();

const gradingSchema = z
  .object({
    body: z.string().nullish(),
    area: z.string(),
    judgment: z.string(),
    line,
    words: z.string().nullish(),
  })
  .transform(
    ({ body, area, judgment, line, words }): ExpectedGrading => ({
      body: body ?? null,
      area,
      judgment,
      line: line ?? null,
      words: words ?? '',
    }),
  );

const quoteSchema = z.object({ speaker: z.string(), first_words: z.string(), line }).transform(
  ({ speaker, first_words, line }): ExpectedQuote => ({
    speaker,
    line: line ?? null,
    words: first_words,
  }),
);

const askSchema = z
  .union([z.string(), z.object({ first_words: z.string(), line })])
  .transform(
    (ask): Place =>
      typeof ask === 'string'
        ? { line: null, words: ask }
        : { line: ask.line ?? null, words: ask.first_words },
  );

const textSchema = z.object({
  file: z.string(),
  scale: z.array(z.string()).nullish(),
  expected: z.object({
    gradings: z.array(gradingSchema).default([]),
    notGraded: z.array(z.string()).nullish(),
    quotes: z.array(quoteSchema).default([]),
    areasForImprovement: z.array(askSchema).default([]),
    causesOfConcern: z.array(askSchema).default([]),
    recommendations: z.array(askSchema).default([]),
  }),
});
