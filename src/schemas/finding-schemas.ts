import type { z } from 'zod';
import { askSchema, closableAskSchema } from './ask.ts';
import { type Finding, quoteSchema } from './finding.ts';
import type { FindingKind } from './finding-kinds.ts';
import { gradingSchema } from './grade.ts';
import { observationSchema } from './observation.ts';
import type { Span } from './passage.ts';

/** What a record of each kind of finding holds. */
export const findingSchemas = {
  grading: gradingSchema,
  'area for improvement': askSchema,
  'cause of concern': closableAskSchema,
  recommendation: askSchema,
  quote: quoteSchema,
  observation: observationSchema,
} as const satisfies Record<FindingKind, z.ZodType<Finding>>;

/** The places that tell a finding, each by its spans: of a grade each of its statements, else its words. */
export function placesTelling({ statements, spans }: AnyFinding): Span[][] {
  return statements?.map(({ span }) => [span]) ?? [spans];
}

/** The word of the grade that a finding gives; null for one that gives none. */
export function gradeGiven({ judgment }: AnyFinding): string | null {
  return judgment ?? null;
}

/** A finding with the fields that only some kinds have. */
export type AnyFinding = Finding & { [Key in KeyOfAny<OfAnyKind>]?: ValueIn<OfAnyKind, Key> };

type OfAnyKind = z.infer<(typeof findingSchemas)[FindingKind]>;
type KeyOfAny<T> = T extends T ? keyof T : never;
type ValueIn<T, Key extends PropertyKey> = T extends { [K in Key]?: infer Value } ? Value : never;
