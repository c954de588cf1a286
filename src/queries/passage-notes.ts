import type { Edition } from '../schemas/edition.ts';
import type { NotGraded, Statement } from '../schemas/grading.ts';
import type { Span } from '../schemas/passage.ts';
import { allFindings, type FindingView } from './findings.ts';
import { groupBy } from './group-by.ts';
import { perEdition } from './per-edition.ts';

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
  const found = allFindings(edition).flatMap((finding) => placesOf(finding));
  const groups = groupBy(found, ({ span }) => span.passage);
  for (const group of groups.values()) group.sort((a, b) => a.span.start - b.span.start);
  return groups;
});

const notGradedByPassage = perEdition((edition) =>
  groupBy(
    edition.notGraded.filter(({ passage }) => passage !== null),
    ({ passage }) => passage,
  ),
);

function placesOf(finding: FindingView): PassageFinding[] {
  if (finding.kind !== 'grading') {
    return finding.record.spans.map((span, index) => ({
      finding,
      span,
      statement: null,
      again: false,
      continued: index > 0,
    }));
  }
  return finding.record.statements.map((statement) => ({
    finding,
    span: statement.span,
    statement,
    again: !finding.record.spans.some((span) => sameSpan(span, statement.span)),
    continued: false,
  }));
}

function sameSpan(a: Span, b: Span): boolean {
  return a.passage === b.passage && a.start === b.start && a.end === b.end;
}

function size({ finding, span }: PassageFinding): number {
  return finding.record.spans.length * 100_000 + span.end - span.start;
}

/** A finding, or a further statement of a grading, that stands in a passage. */
export interface PassageFinding {
  finding: FindingView;
  span: Span;
  /** The statement of a grading that these words are. */
  statement: Statement | null;
  /** Whether these words only tell again what another statement carries. */
  again: boolean;
  /** Whether a quote goes on here that began in an earlier passage. */
  continued: boolean;
}
