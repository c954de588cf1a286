import { z } from 'zod';
import { fromOne, idOf, words } from './field.ts';
import { originalRangeSchema, spanSchema, themeMatchSchema } from './passage.ts';
import { voiceSchema } from './people.ts';

/** What every finding carries: its report, passages and exact words. */
export const findingSchema = z.strictObject({
  id: z.string().describe('The finding’s id: its address without slashes at the ends.'),
  report: idOf('reports').describe('Id of the report.'),
  body: idOf('organisations').describe('Id of the body that the words are about.'),
  title: words.nullable().describe('Our title for it, where an editor gave one.'),
  text: words.describe('The words, as printed, white space collapsed.'),
  spans: z.array(spanSchema).min(1).describe('Where the words stand, passage by passage.'),
  original: z
    .array(originalRangeSchema)
    .min(1)
    .describe('Where the words stand in the original, span by span.'),
  voice: voiceSchema,
  themes: z.array(themeMatchSchema).describe('Words in `text` that speak of a theme.'),
  foundBy: z
    .enum(['rule', 'editor'])
    .describe('Whether a rule found the record, or an editor read it in the words.'),
  because: words
    .nullable()
    .describe('The editor’s reason, where the record is the editor’s reading; else null.'),
});

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

export type Finding = z.infer<typeof findingSchema>;
export type Quote = z.infer<typeof quoteSchema>;
