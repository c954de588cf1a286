import { z } from 'zod';
import { fromZero, idOf, words } from './field.ts';

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

export type PlainQuestions = z.infer<typeof plainQuestionsSchema>;
export type Answered = z.infer<typeof answeredSchema>;
