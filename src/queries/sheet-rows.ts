import { asksItsBody } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import type { FindingView } from './finding-view.ts';
import { placesOfReports, reportsOn } from './reports.ts';
import type { StepView, ThreadView } from './thread-view.ts';
import { laterSteps, takingUp } from './threads.ts';
import type { Speaker } from './told.ts';
import { type QuotedWords, quotedWords } from './words-shown.ts';

/** What findings ask as rows of a sheet, the oldest document first, each with the last word on it. */
export function rowsOfAsks(edition: Edition, findings: FindingView[]): SheetRow[] {
  const places = placesOfReports(edition);
  const place = ({ report }: SheetRow) => places.get(report.id) ?? places.size;
  const asks = findings.filter(({ kind, record }) => asksItsBody(kind, record));
  const rows = asks.map((ask) => rowOf(edition, ask));
  return rows.toSorted((a, b) => place(b) - place(a));
}

/** What the steps of a thread criticise or ask, each matter once, as rows of a sheet. */
export function rowsOfThread(view: ThreadView): SheetRow[] {
  return view.steps
    .filter(({ number, asks }) => asks || view.thread.raised.includes(number))
    .map((step) => ({
      ...step,
      body: view.body,
      last: takingUp(view, [step.number]).at(-1) ?? null,
      later: laterIn(view, step.report),
      isLatest: step.report === view.line.at(-1)?.report,
    }));
}

/** The steps of a thread that stand in documents after one. */
function laterIn({ stops }: ThreadView, report: Report): StepView[] {
  const index = stops.findIndex((stop) => stop.report === report);
  return stops.slice(index + 1).flatMap(({ steps }) => steps);
}

function rowOf(edition: Edition, ask: FindingView): SheetRow {
  const taken = laterSteps(edition, ask).flatMap(({ later }) => later);
  return {
    ...quotedWords(edition, ask.record.spans),
    finding: ask,
    asks: true,
    body: ask.body,
    report: ask.report,
    speaker: ask.speaker,
    last: taken.at(-1) ?? null,
    later: [],
    isLatest: ask.report === reportsOn(edition, ask.body.id)[0],
  };
}

/** Something criticised or asked, with the last word on it. */
export interface SheetRow extends QuotedWords {
  /** The finding that holds the words; null where none does. */
  finding: FindingView | null;
  /** Whether its words ask, be it that they blame as well. */
  asks: boolean;
  body: Organisation;
  report: Report;
  /** Who criticises or asks. */
  speaker: Speaker;
  /** The last step of a thread that takes it up; null where none does. */
  last: StepView | null;
  /** On the sheet of a thread, its steps in later documents, whatever they say. */
  later: StepView[];
  /** Whether its document is the latest on the body that is held. */
  isLatest: boolean;
}
