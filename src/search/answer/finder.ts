import type { ReportEntry } from '../format/index-format.ts';
import type { SearchNames } from '../format/names.ts';
import { isOfDate } from '../query/dates.ts';
import type { Dictionary } from '../query/dictionary.ts';
import type { IndexView } from './index-view.ts';
import type { SearchPart } from './parts.ts';
import type { Retriever } from './retriever.ts';

/** What finding needs beside the query. */
export interface Finder {
  view: IndexView;
  retriever: Retriever;
  names: SearchNames;
  reports: ReportEntry[];
  dictionary: Dictionary;
  /** Whether a part of the search is at work. */
  has(part: SearchPart): boolean;
}

/** The newer report first, then the order of the text. */
export function newerFirst({ view }: Pick<Finder, 'view'>) {
  return (a: { record: number }, b: { record: number }): number =>
    view.reportOf(b.record) - view.reportOf(a.record) || a.record - b.record;
}

/** Ids of the areas that are part of an area. */
export function partsOf(area: string, { names }: Finder): string[] {
  return names.names
    .filter(({ kind, detail }) => kind === 'area' && detail === area)
    .map(({ id }) => id);
}

/** The report of a record. */
export function reportOf(
  record: number,
  { view, reports }: Pick<Finder, 'view' | 'reports'>,
): ReportEntry | undefined {
  return reports[view.reportOf(record)];
}

/** The words of a piece: as the text prints them, or of a plain question. */
export async function wordsOfPiece(
  piece: number,
  { view, retriever }: Pick<Finder, 'view' | 'retriever'>,
): Promise<string> {
  const report = view.reportOf(view.recordOf(piece));
  const words = view.isQuestion(piece)
    ? await retriever.questions(report)
    : (await retriever.texts(report)).pieces;
  return words[view.placeOf(piece)] ?? '';
}

/** Ids of the reports of a date, and of a year also those whose round is named after it. */
export function reportsOfDate(date: string, { reports, names }: Finder): Set<string> {
  const rounds = names.names.filter(
    ({ kind, name, labels }) =>
      kind === 'round' && [name, ...labels].some((each) => new RegExp(`\\b${date}\\b`).test(each)),
  );
  const ofDate = reports.filter(
    (report) => isOfDate(report.date, date) || rounds.some(({ id }) => id === report.round),
  );
  return new Set(ofDate.map(({ id }) => id));
}

/** Numbers of the reports that are the newest on the body of some record of theirs. */
export function newestReports({ view }: Finder): Set<number> {
  const newest = new Map<string, number>();
  for (let record = 0; record < view.recordCount; record += 1) {
    const body = view.bodyOf(record);
    newest.set(body, Math.max(newest.get(body) ?? 0, view.reportOf(record)));
  }
  return new Set(newest.values());
}
