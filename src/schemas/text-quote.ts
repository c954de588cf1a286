import { z } from 'zod';
import { words } from './field.ts';

/** Which words of a report are meant: exact, and told apart by what stands before and after. */
export const textQuoteShape = {
  text: words.describe('The words, exactly as the copy prints them.'),
  prefix: z.string().default('').describe('The words just before, where they stand twice.'),
  suffix: z.string().default('').describe('The words just after, where they stand twice.'),
};

const textQuoteSchema = z.strictObject(textQuoteShape);

export type TextQuote = z.infer<typeof textQuoteSchema>;
