import { organisationById, roundById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { FindingKind } from '../schemas/finding-kinds.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Report } from '../schemas/report.ts';
import type { Round } from '../schemas/round.ts';
import { reportsPartUrl } from '../urls.ts';
import { findingsOf } from './findings.ts';
import { longestList, partsOf } from './lists.ts';
import { reportsNewestFirst } from './reports.ts';

/** Every report with what a list says of it, newest first. */
export const reportEntries = perEdition((edition): ReportEntry[] =>
  reportsNewestFirst(edition).map((report) => ({
    report,
    publisher: organisationById(edition, report.publisher.organisation),
    round: roundById(edition, report.round),
    counts: kindCounts(edition, report.id),
  })),
);

/** The parts of the list of reports, where it is too long for one page; else none. */
export const partsOfReports = perEdition((edition) => {
  const entries = reportEntries(edition);
  if (entries.length <= longestList) return [];
  const placed = entries.flatMap((entry) =>
    entry.report.bodies.map((body) => ({ entry, body: organisationById(edition, body) })),
  );
  const place = ({ entry, body }: (typeof placed)[number]) => ({ body, round: entry.round });
  return partsOf(placed, place, reportsPartUrl).map((part) => ({
    ...part,
    things: part.things.map(({ entry }) => entry),
  }));
});

/** How many rounds a text is held of. */
export function roundCount({ reports }: Edition): number {
  return new Set(reports.map(({ round }) => round)).size;
}

/** How many findings of each kind a report has, in the order of its text. */
export function kindCounts(edition: Edition, report: string) {
  return [...Map.groupBy(findingsOf(edition, report), ({ kind }) => kind)].map(([kind, each]) => ({
    kind,
    count: each.length,
    byEditor: each.filter(({ record }) => record.foundBy === 'editor').length,
  }));
}

/** A report with what a list says of it. */
export interface ReportEntry {
  report: Report;
  publisher: Organisation;
  round: Round;
  /** How many findings of each kind it has, and how many of them an editor read. */
  counts: { kind: FindingKind; count: number; byEditor: number }[];
}
