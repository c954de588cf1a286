import { z } from 'zod';

/** Something a curator should mend, with its place. */
export const problemSchema = z.strictObject({
  file: z.string().describe('The file, from the content folder’s parent.'),
  line: z.number().int().positive().describe('The line, from 1.'),
  column: z.number().int().positive().describe('The column, from 1.'),
  rule: z.string().describe('Id of the rule that is broken.'),
  reason: z.string().describe('What was found, what was expected, and how to mend it.'),
  severity: z.enum(['error', 'warning']).describe('Whether the build fails.'),
});

export type Problem = z.infer<typeof problemSchema>;
