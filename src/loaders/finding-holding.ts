import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import { findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import { overlap, type Span } from '../schemas/passage.ts';

type Findings = Omit<Edition, 'threads'>;

/**
 * The id of the finding that holds some words, the shortest of several; null where none does. A grade is
 * told by its statements; the speech of a quote is a finding only where nothing in it is one.
 */
export function findingHolding(findings: Findings, words: Span): string | null {
  const holding = [
    ...findings.gradings.flatMap(({ id, statements }) =>
      statements.map(({ span }) => ({ id, spans: [span] })),
    ),
    ...kindNames.flatMap((kind): Held[] =>
      kind === 'grading' ? [] : findings[findingKinds[kind].collection],
    ),
  ].filter(({ spans }) => spans.some((span) => overlap(span, words)));
  const [shortest] = holding.toSorted((one, other) => length(one.spans) - length(other.spans));
  return shortest?.id ?? null;
}

type Held = Pick<Finding, 'id' | 'spans'>;

function length(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
