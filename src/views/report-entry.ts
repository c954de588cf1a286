import type { Organisation } from '../schemas/organisation.ts';
import type { Report } from '../schemas/report.ts';
import type { Round } from '../schemas/round.ts';
import type { FindingKind } from '../urls.ts';

/** A report with what a list says of it. */
export interface ReportEntry {
  report: Report;
  publisher: Organisation;
  round: Round;
  /** How many findings of each kind it has. */
  counts: { kind: FindingKind; count: number }[];
}
