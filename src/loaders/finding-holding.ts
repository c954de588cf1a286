import type { Edition } from '../schemas/edition.ts';
import type { Span } from '../schemas/passage.ts';

type Findings = Pick<
  Edition,
  'gradings' | 'quotes' | 'areasForImprovement' | 'causesOfConcern' | 'recommendations'
>;

/**
 * The id of the finding that holds some words, the shortest of several; null where none does. A grade is
 * told by its statements; the speech of a quote is a finding only where nothing in it is one.
 */
export function findingHolding(findings: Findings, words: Span): string | null {
  const asks = [
    ...findings.areasForImprovement,
    ...findings.causesOfConcern,
    ...findings.recommendations,
  ];
  const holding = [
    ...findings.gradings.flatMap(({ id, statements }) =>
      statements.map(({ span }) => ({ id, spans: [span] })),
    ),
    ...asks,
    ...findings.quotes,
  ].filter(({ spans }) => spans.some((span) => overlap(span, words)));
  const [shortest] = holding.toSorted((one, other) => length(one.spans) - length(other.spans));
  return shortest?.id ?? null;
}

function overlap(one: Span, other: Span): boolean {
  return one.passage === other.passage && one.start < other.end && other.start < one.end;
}

function length(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
