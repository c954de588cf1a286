import type { CheckedReport, Corpus } from './corpus.ts';
import type { Stretch } from './find-exact.ts';

/** Where words stand: a report, and in it from one place to another, end exclusive. */
export interface Place<Report extends CheckedReport> {
  report: Report;
  from: TextPlace;
  to: TextPlace;
}

/** A passage by its index in the report, and a UTF-16 unit of its text. */
export interface TextPlace {
  passage: number;
  unit: number;
}

/** The place of a stretch. Throws where the corpus has no such words. */
export function placeOf<Report extends CheckedReport>(
  { reports, row }: Corpus<Report>,
  { from, to }: Stretch,
): Place<Report> {
  const [first, last] = [row[from], row[to - 1]];
  const report = reports[first?.report ?? -1];
  if (!first || !last || !report) throw new Error(`the reports have no words ${from} to ${to}`);
  return {
    report,
    from: { passage: first.passage, unit: first.start },
    to: { passage: last.passage, unit: last.end },
  };
}
