import type { Edition } from '../schemas/edition.ts';
import { findingsOf } from './findings.ts';
import { groupBy } from './group-by.ts';
import { organisationById, roundById } from './lookup.ts';
import { perEdition } from './per-edition.ts';
import { reportsNewestFirst } from './reports.ts';

/** Every report with what a list says of it, newest first. */
export const reportEntries = perEdition((edition) =>
  reportsNewestFirst(edition).map((report) => ({
    report,
    publisher: organisationById(edition, report.publisher.organisation),
    round: roundById(edition, report.round),
    counts: kindCounts(edition, report.id),
  })),
);

/** Rounds that a text is held of, the latest first, each with its reports. */
export const roundsWithReports = perEdition((edition) =>
  [...groupBy(reportEntries(edition), ({ round }) => round)]
    .map(([round, entries]) => ({ round, entries }))
    .toSorted((a, b) => b.round.position - a.round.position),
);

/** How many findings of each kind a report has, in the order of its text. */
export function kindCounts(edition: Edition, report: string) {
  return [...groupBy(findingsOf(edition, report), ({ kind }) => kind)].map(([kind, each]) => ({
    kind,
    count: each.length,
  }));
}
