import { organisationById, perEdition, roundById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { FindingKind } from '../schemas/finding-kinds.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Round } from '../schemas/round.ts';
import { findingsPartUrl, reportsPartUrl } from '../urls.ts';
import type { FindingView } from './finding-view.ts';
import { distinct, findingsOf, findingsOfKind } from './findings.ts';
import { reportsNewestFirst } from './reports.ts';

/** A list longer than this is split. */
export const longestList = 200;

/** Splits a list by body, then round, the latest round first, each part with its page; things keep their order. */
export function partsOf<T>(
  things: T[],
  placeOf: (thing: T) => { body: Organisation; round: Round },
  urlOf: (body: string, round: string) => string,
): ListPart<T>[] {
  const placed = things.map((thing) => ({ ...placeOf(thing), thing }));
  return [...Map.groupBy(placed, ({ body, round }) => `${body.id} ${round.id}`).values()]
    .flatMap((each) => {
      const [first] = each;
      if (!first) return [];
      const { body, round } = first;
      const things = each.map(({ thing }) => thing);
      return [{ body, round, url: urlOf(body.id, round.id), things }];
    })
    .toSorted(
      (a, b) =>
        a.body.name.localeCompare(b.body.name, 'en-GB') || b.round.position - a.round.position,
    );
}

/** The list of a kind on one page, or its parts where it is too long for one. */
export function listOfKind(edition: Edition, kind: FindingKind) {
  const findings = findingsOfKind(edition, kind);
  const isLong = findings.length > longestList;
  return {
    groups: isLong ? [] : byReport(findings),
    parts: isLong ? partsOfKind(kind, findings) : [],
    count: findings.length,
    /** How many of them repeat one of another document word for word. */
    repeated: findings.length - distinct(edition, findings).length,
    /** How many of them an editor read in the words. */
    byEditor: findings.filter(({ record }) => record.foundBy === 'editor').length,
  };
}

/** Findings of a kind by body and round, each with the page of that part of the list of the kind. */
export function partsOfKind(kind: FindingKind, findings: FindingView[]): ListPart<FindingView>[] {
  return partsOf(
    findings,
    (finding) => finding,
    (body, round) => findingsPartUrl(kind, body, round),
  );
}

/** Findings under the names of their reports, in the order given. */
export function byReport(findings: FindingView[]) {
  return [...Map.groupBy(findings, ({ report }) => report).values()].flatMap((each) => {
    const [first] = each;
    return first ? [{ report: first.report, publisher: first.publisher, findings: each }] : [];
  });
}

/** Every report with what a list says of it, newest first. */
export const reportEntries = perEdition((edition) =>
  reportsNewestFirst(edition).map((report) => ({
    report,
    publisher: organisationById(edition, report.publisher.organisation),
    round: roundById(edition, report.round),
    /** How many findings of each kind it has, and how many of them an editor read. */
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

/** Part of a list that is too long for one page: one body in one round. */
export interface ListPart<T> {
  body: Organisation;
  round: Round;
  url: string;
  things: T[];
}

/** Findings of one report under its title. */
export type ReportGroup = ReturnType<typeof byReport>[number];

/** A report with what a list says of it. */
export type ReportEntry = ReturnType<typeof reportEntries>[number];
