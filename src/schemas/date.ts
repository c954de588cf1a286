import { z } from 'zod';
import { factBasisSchema, words } from './field.ts';

/** A calendar date known to the day, the month or the year: 2018-03-22, 2017-12, 2017. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD',
  })
  .refine(isCalendarDate, { error: 'expected a day that the calendar has' });

export const reportDateSchema = z
  .strictObject({
    value: partialDateSchema.describe('The date, as exactly as it is known.'),
    precision: z.enum(['day', 'month', 'year']).describe('How exactly the date is known.'),
    basis: factBasisSchema,
    of: z
      .enum(['publication', 'last update'])
      .default('publication')
      .describe('What happened on that date: a page may print only when it was last updated.'),
    evidence: words.describe('The words or facts that the date rests on.'),
  })
  .refine((date) => date.value.split('-').length === parts[date.precision], {
    error: 'expected a value as exact as the precision says',
    path: ['precision'],
  });

export type ReportDate = z.infer<typeof reportDateSchema>;

const parts = { year: 1, month: 2, day: 3 };

function isCalendarDate(value: string): boolean {
  if (value.length !== 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  // What is no date at all is the pattern's to tell.
  return Number.isNaN(date.valueOf()) || date.toISOString().startsWith(value);
}
