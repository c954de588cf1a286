import type { ReportDate } from '../schemas/date.ts';
import type { Report } from '../schemas/report.ts';

/** A date in words, as exactly as it is known: 2018-03-22 → 22 March 2018, 2017-12 → December 2017. */
export function dateInWords(value: string): string {
  const [year, month, day] = value.split('-');
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/**
 * When the judgments that a report tells came out: as an editor says, else the day of the inspectorate’s
 * own report, which may be this one; null where that is not known.
 */
export function judgedOn({
  judged,
  inspectorateReport,
  publisher,
  inspectorate,
  date,
}: Report): ReportDate | null {
  if (judged) return judged;
  if (inspectorateReport) return inspectorateReport.date;
  return publisher.organisation === inspectorate ? date : null;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
