import { allBy } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { overlap, type Span } from '../schemas/passage.ts';
import type { FindingView } from './finding-view.ts';
import { allFindings } from './findings.ts';
import type { Told } from './told.ts';

/** What is said of one passage, in the order of its words. */
export const findingsOn = allBy(
  (edition) =>
    allFindings(edition)
      .flatMap((finding) => finding.told.map((told): PassageFinding => ({ ...told, finding })))
      .toSorted((a, b) => a.span.start - b.span.start),
  ({ span }) => span.passage,
);

/** Areas that a passage names without a grade. */
export const notGradedOn = allBy(
  ({ notGraded }) => notGraded,
  ({ passage }) => passage ?? [],
);

/** The smallest finding whose words touch these words of a passage; null where there is none. */
export function findingAt(edition: Edition, words: Span): FindingView | null {
  const touching = findingsOn(edition, words.passage).filter(({ span }) => overlap(span, words));
  const [smallest] = touching.toSorted((a, b) => size(a) - size(b));
  return smallest?.finding ?? null;
}

function size({ finding, span }: PassageFinding): number {
  return finding.record.spans.length * 100_000 + span.end - span.start;
}

/** A finding, or a further statement of a grade, that stands in a passage. */
export type PassageFinding = Told & { finding: FindingView };
