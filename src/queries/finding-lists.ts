import type { Edition } from '../schemas/edition.ts';
import type { FindingKind } from '../schemas/finding-kinds.ts';
import type { Report } from '../schemas/report.ts';
import { type FindingView, findingsOfKind } from './findings.ts';
import { type ListPart, longestList, partsOf } from './list-parts.ts';

/** The list of a kind on one page, or its parts where it is too long for one. */
export function listOfKind(
  edition: Edition,
  kind: FindingKind,
): { groups: ReportGroup[]; parts: ListPart<FindingView>[]; count: number } {
  const findings = findingsOfKind(edition, kind);
  return findings.length > longestList
    ? { groups: [], parts: partsOf(findings, (finding) => finding), count: findings.length }
    : { groups: byReport(findings), parts: [], count: findings.length };
}

/** Findings under the names of their reports, in the order given. */
export function byReport(findings: FindingView[]): ReportGroup[] {
  return [...Map.groupBy(findings, ({ report }) => report)].map(([report, each]) => ({
    report,
    findings: each,
  }));
}

/** Findings of one report under its name. */
export interface ReportGroup {
  report: Report;
  findings: FindingView[];
}
