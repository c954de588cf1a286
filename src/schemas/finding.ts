import { z } from 'zod';
import { idOf, words } from './field.ts';
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

export type Finding = z.infer<typeof findingSchema>;
