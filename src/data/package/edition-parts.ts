import type { Edition } from '../../schemas/edition.ts';
import { findingKinds, forListed } from '../../schemas/finding-kinds.ts';
import type { Report } from '../../schemas/report.ts';

/** An edition cut up: of each report, an edition with its records alone; and what is no report’s. */
export interface EditionParts {
  reports: { report: Report; part: Edition }[];
  rest: Edition;
}

/** Cuts an edition by its reports, which stand in the order of their ids. */
export function partsOf(edition: Edition): EditionParts {
  const passages = byReport(edition.passages);
  const gradings = byReport(edition.gradings);
  const notGraded = byReport(edition.notGraded);
  const quotes = byReport(edition.quotes);
  const observations = byReport(edition.observations);
  const listed = forListed('collection', (kind) =>
    byReport(edition[findingKinds[kind].collection]),
  );
  const cut = (reports: Report[], id: string): Edition => ({
    ...edition,
    reports,
    passages: passages(id),
    gradings: gradings(id),
    notGraded: notGraded(id),
    quotes: quotes(id),
    observations: observations(id),
    ...forListed('collection', (kind) => listed[findingKinds[kind].collection](id)),
  });
  const reports = edition.reports.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    reports: reports.map((report) => ({ report, part: cut([report], report.id) })),
    rest: cut([], ''),
  };
}

function byReport<R extends { report: string }>(records: R[]): (id: string) => R[] {
  const grouped = Map.groupBy(records, ({ report }) => report);
  return (id) => grouped.get(id) ?? [];
}
