import { perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { NotGraded } from '../schemas/grade.ts';
import type { Span } from '../schemas/passage.ts';
import type { FindingView } from './finding-view.ts';
import { allFindings } from './findings.ts';
import type { Told } from './told.ts';

/** What is said of one passage, in the order of its words. */
export function findingsOn(edition: Edition, passage: string): PassageFinding[] {
  return byPassage(edition).get(passage) ?? [];
}

/** Areas that a passage names without a grade. */
export function notGradedOn(edition: Edition, passage: string): NotGraded[] {
  return notGradedByPassage(edition).get(passage) ?? [];
}

/** The smallest finding whose words touch these words of a passage; null where there is none. */
export function findingAt(edition: Edition, words: Span): FindingView | null {
  const touching = findingsOn(edition, words.passage).filter(
    ({ span }) => span.start < words.end && words.start < span.end,
  );
  const [smallest] = touching.toSorted((a, b) => size(a) - size(b));
  return smallest?.finding ?? null;
}

const byPassage = perEdition((edition) => {
  const found = allFindings(edition).flatMap((finding) =>
    finding.told.map((told) => ({ ...told, finding })),
  );
  const groups = Map.groupBy(found, ({ span }) => span.passage);
  for (const group of groups.values()) group.sort((a, b) => a.span.start - b.span.start);
  return groups;
});

const notGradedByPassage = perEdition((edition) =>
  Map.groupBy(
    edition.notGraded.filter(({ passage }) => passage !== null),
    ({ passage }) => passage,
  ),
);

function size({ finding, span }: PassageFinding): number {
  return finding.record.spans.length * 100_000 + span.end - span.start;
}

/** A finding, or a further statement of a grade, that stands in a passage. */
export type PassageFinding = Told & { finding: FindingView };
