import { z } from 'zod';
import { fromOne, fromZero, idOf, words } from './field.ts';

/** A stretch of a passage's text. */
const unitsShape = {
  start: fromZero.describe('First UTF-16 unit of the passage’s text.'),
  end: fromOne.describe('UTF-16 unit after the last.'),
};

/** A stretch of a report's words: which passage, and where in its text. */
export const spanSchema = z.strictObject({
  passage: idOf('passages').describe('Id of the passage.'),
  ...unitsShape,
});

/** A stretch of the original: Unicode code points from 0, end exclusive. */
export const originalRangeSchema = z.strictObject({
  start: fromZero
    .describe('First code point in the original, from 0.')
    .meta({ unit: 'code point' }),
  end: fromOne.describe('Code point after the last.').meta({ unit: 'code point' }),
});

/** Words that speak of a theme. */
export const themeMatchSchema = z.strictObject({
  theme: idOf('themes').describe('Id of the theme.'),
  start: fromZero.describe('First UTF-16 unit of the text searched.'),
  end: fromOne.describe('UTF-16 unit after the last.'),
});

/** One sentence of a passage. */
const sentenceSchema = z.strictObject({
  ...unitsShape,
  saidAlsoIn: z
    .array(idOf('passages'))
    .describe('Ids of passages of other reports with this sentence.'),
  saidNearlyIn: z
    .array(spanSchema)
    .describe('Sentences of other reports that are this one with words put in or left out.'),
});

/** One block of a report: a heading, paragraph or list item, numbered as in a court judgment. */
export const passageSchema = z.strictObject({
  id: z.string().describe('The passage’s id: its address without slashes at the ends.'),
  report: idOf('reports').describe('Id of the report.'),
  number: z.string().describe('Its number in the report: 12, or 12a for one put in later.'),
  kind: z.enum(['heading', 'paragraph', 'item']).describe('What sort of block it is.'),
  depth: z.number().int().describe('Heading level 1 to 6; nesting of a list item; else 0.'),
  list: z.number().int().nullable().describe('Which list of the report an item is in, from 0.'),
  ordered: z.boolean().describe('Whether the item’s list is numbered.'),
  listNumber: fromZero.nullable().describe('The number that is printed before a list item.'),
  quoted: z.boolean().describe('Whether the block stands in a quotation block of the copy.'),
  section: idOf('passages').nullable().describe('Id of the nearest heading before it.'),
  leadIn: spanSchema
    .nullable()
    .describe('The unfinished sentence above that leads to a list item.'),
  text: words.describe('The words, white space collapsed.'),
  quote: idOf('quotes').nullable().describe('Id of the quote that the passage belongs to.'),
  sentences: z.array(sentenceSchema).describe('Its sentences, in order.'),
  themes: z.array(themeMatchSchema).describe('Words in it that speak of a theme.'),
  line: fromOne.describe('Its first line in the Markdown copy, from 1.'),
  original: originalRangeSchema,
});

/** The sentence of a passage in which a UTF-16 unit of its text stands; the whole text where none does. */
export function sentenceAt({ sentences, text }: Passage, unit: number): Sentence {
  const around = sentences.find(({ start, end }) => start <= unit && unit < end);
  return around ?? { start: 0, end: text.length, saidAlsoIn: [], saidNearlyIn: [] };
}

/** The sentences of a passage that hold some of the words from one UTF-16 unit of its text to another. */
export function sentencesOf({ sentences }: Passage, { start, end }: Stretch): Sentence[] {
  return sentences.filter((sentence) => sentence.start < end && start < sentence.end);
}

/** Whether two stretches of words have some in common. */
export function overlap<Place extends Stretch & { passage: unknown }>(
  one: Place,
  other: Place,
): boolean {
  return one.passage === other.passage && one.start < other.end && other.start < one.end;
}

/** Which words of a report are meant: exact, and told apart by what stands before and after. */
export const textQuoteShape = {
  text: words.describe('The words, exactly as the copy prints them.'),
  prefix: z.string().default('').describe('The words just before, where they stand twice.'),
  suffix: z.string().default('').describe('The words just after, where they stand twice.'),
};

const textQuoteSchema = z.strictObject(textQuoteShape);

export type Span = z.infer<typeof spanSchema>;
export type OriginalRange = z.infer<typeof originalRangeSchema>;
export type ThemeMatch = z.infer<typeof themeMatchSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type TextQuote = z.infer<typeof textQuoteSchema>;

type Sentence = Passage['sentences'][number];

interface Stretch {
  start: number;
  end: number;
}
