import { z } from 'zod';
import { fromOne, idOf, words } from './field.ts';
import { findingSchema } from './finding.ts';

/**
 * Words that a text lets one speaker say, over one or more paragraphs.
 * `text` is the paragraphs joined by a line feed, each without its outer quotation marks;
 * `spans` has one entry a paragraph, in the same order.
 */
export const quoteSchema = findingSchema.extend({
  number: fromOne.describe('Its number in the report.'),
  speaker: words.describe('The speaker’s name, or what the text calls the speaker.'),
  role: z.string().nullable().describe('The speaker’s role, as printed.'),
  attribution: words.describe('The words that say who speaks, as printed.'),
  attributionPassage: idOf('passages').describe('Id of the passage where they stand.'),
  paragraphs: z
    .array(words)
    .min(1)
    .describe('The words, paragraph by paragraph, without outer quotation marks.'),
});

export type Quote = z.infer<typeof quoteSchema>;
