import type { Edition } from '../schemas/edition.ts';
import type { FindingKind } from '../urls.ts';
import type { FindingView, ListPart, ReportGroup } from '../views/finding.ts';
import { findingsOfKind } from './findings.ts';
import { groupBy } from './group-by.ts';

/** A list longer than this is split. */
export const longestList = 200;

/** The list of a kind on one page, or its parts where it is too long for one. */
export function listOfKind(
  edition: Edition,
  kind: FindingKind,
): { groups: ReportGroup[]; parts: ListPart[]; count: number } {
  const findings = findingsOfKind(edition, kind);
  return findings.length > longestList
    ? { groups: [], parts: partsOf(findings), count: findings.length }
    : { groups: byReport(findings), parts: [], count: findings.length };
}

/** Findings under the names of their reports, in the order given. */
export function byReport(findings: FindingView[]): ReportGroup[] {
  return [...groupBy(findings, ({ report }) => report)].map(([report, each]) => ({
    report,
    findings: each,
  }));
}

function partsOf(findings: FindingView[]): ListPart[] {
  return [...groupBy(findings, ({ body, round }) => `${body.id} ${round.id}`).values()]
    .flatMap((each) => {
      const [first] = each;
      return first ? [{ body: first.body, round: first.round, findings: each }] : [];
    })
    .toSorted(
      (a, b) =>
        a.body.name.localeCompare(b.body.name, 'en-GB') || b.round.position - a.round.position,
    );
}
