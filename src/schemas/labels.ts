import { z } from 'zod';
import { listOf, words } from './field.ts';

/** What something is called besides its name, in the terms of SKOS. */
export const labelsSchema = z
  .strictObject({
    alternative: listOf(words).describe(
      'Other names for the very same thing; pages may show them.',
    ),
    hidden: listOf(words).describe(
      'Everyday words and misspellings for the same thing, which only search knows.',
    ),
    related: listOf(words).describe(
      'What lies near and is not the same: search offers it, and finds nothing by it.',
    ),
  })
  .prefault({})
  .describe('What it is called besides its name.');

export type Labels = z.infer<typeof labelsSchema>;
