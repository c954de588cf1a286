import type { IndexView } from './index-view.ts';
import type { PostingsOf } from './match-words.ts';
import type { SearchNames } from './names.ts';

/** What finding needs beside the query. */
export interface Finder {
  view: IndexView;
  postings: PostingsOf;
  names: SearchNames;
  /** Of each report by its number: the year of its date, and the id of its round. */
  reports: { id: string; year: string; round: string }[];
}

/** The newer report first, then the order of the text. */
export function newerFirst({ view }: Finder) {
  const reportOf = (record: number) => view.reportOf[record] ?? 0;
  return (a: { record: number }, b: { record: number }): number =>
    reportOf(b.record) - reportOf(a.record) || a.record - b.record;
}

/** Ids of the areas that are part of an area. */
export function partsOf(area: string, { names }: Finder): string[] {
  return names.names
    .filter(({ kind, detail }) => kind === 'area' && detail === area)
    .map(({ id }) => id);
}

/** Whether a report is of a year: by its date, or by the name of its round. */
export function isOfYear(report: number, year: string, { reports, names }: Finder): boolean {
  const of = reports[report];
  if (!of) return false;
  const round = names.names.find(({ kind, id }) => kind === 'round' && id === of.round);
  const said = [round?.name ?? '', ...(round?.terms ?? [])];
  return of.year === year || said.some((name) => new RegExp(`\\b${year}\\b`).test(name));
}
