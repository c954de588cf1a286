import type { z } from 'zod';
import { askSchema, closableAskSchema } from './ask.ts';
import { type Finding, quoteSchema } from './finding.ts';
import type { FindingKind } from './finding-kinds.ts';
import { gradingSchema } from './grade.ts';
import { observationSchema } from './observation.ts';

/** What a record of each kind of finding holds. */
export const findingSchemas = {
  grading: gradingSchema,
  'area for improvement': askSchema,
  'cause of concern': closableAskSchema,
  recommendation: askSchema,
  quote: quoteSchema,
  observation: observationSchema,
} as const satisfies Record<FindingKind, z.ZodType<Finding>>;
