import { z } from 'zod';

const listOf = (description: string) =>
  z.array(z.string().min(1)).default([]).describe(description);

/** What something is called besides its name, in the terms of SKOS. */
export const labelsSchema = z
  .strictObject({
    alternative: listOf('Other names for the very same thing; pages may show them.'),
    hidden: listOf('Everyday words and misspellings for the same thing, which only search knows.'),
    related: listOf(
      'What lies near and is not the same: search offers it, and finds nothing by it.',
    ),
  })
  .prefault({})
  .describe('What it is called besides its name.');

export type Labels = z.infer<typeof labelsSchema>;
