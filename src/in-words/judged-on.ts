import type { ReportDate } from '../schemas/date.ts';
import type { Report } from '../schemas/report.ts';

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
