import { z } from 'zod';

/** How a grading is known: a label that stands alone or ends a row, a sentence, a headline, or an editor’s decision. */
const gradingBases = ['label', 'prose', 'headline', 'editor'] as const;

export const gradingBasisSchema = z
  .enum(gradingBases)
  .describe(
    'How the grade is told: a label, a verdict in prose, a headline, or an editor’s decision.',
  );

export type GradingBasis = z.infer<typeof gradingBasisSchema>;

/** Where an editorial fact about a report comes from. */
export const factBasisSchema = z
  .enum(['printed', 'inferred'])
  .describe('Whether the text prints it, or we infer it from the evidence given.');

/** How the area is known that words are filed under. */
export const areaBasisSchema = z
  .enum(['heading', 'editor'])
  .describe('Whether a heading above the words tells the area, or an editor, who says why.');

export type AreaBasis = z.infer<typeof areaBasisSchema>;
