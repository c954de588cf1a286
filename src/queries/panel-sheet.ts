import { passageById } from '../edition/lookup.ts';
import { leadInOf } from '../edition/words-before.ts';
import { asksItsBody } from '../schemas/asked.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Report } from '../schemas/report.ts';
import type { FindingView } from './findings.ts';
import { findingsOfArea, findingsOfTheme } from './findings-about.ts';
import { reportsNewestFirst } from './reports.ts';
import type { Speaker } from './speakers.ts';
import type { StepView, ThreadView } from './thread-view.ts';
import { laterSteps, takingUp } from './threads.ts';
import type { RangedText } from './words-shown.ts';

/** What is asked in the words of a theme, as rows of a sheet, the oldest document first. */
export function sheetOfTheme(edition: Edition, theme: string): SheetRow[] {
  return sheetRows(edition, findingsOfTheme(edition, theme));
}

/** What is asked of a body in one area, as rows of a sheet, the oldest document first. */
export function sheetOfArea(edition: Edition, area: string, body: string): SheetRow[] {
  return sheetRows(edition, findingsOfArea(edition, area, body));
}

/** What findings ask as rows of a sheet, the oldest document first, each with the last word on it. */
function sheetRows(edition: Edition, findings: FindingView[]): SheetRow[] {
  const order = reportsNewestFirst(edition).toReversed();
  const asks = findings.filter(({ kind, record }) => asksItsBody(kind, record));
  const rows = asks.map((ask) => rowOf(edition, ask));
  return rows.toSorted((a, b) => order.indexOf(a.report) - order.indexOf(b.report));
}

/** What is asked in the steps of a thread, be it that they blame as well, as rows of a sheet. */
export function sheetOfThread(view: ThreadView): SheetRow[] {
  return view.steps
    .filter(({ is, asksToo }) => is === 'asked' || asksToo)
    .map((step) => ({
      ...step,
      body: view.body,
      last: takingUp(view, [step.number]).at(-1) ?? null,
    }));
}

function rowOf(edition: Edition, ask: FindingView): SheetRow {
  const [span] = ask.record.spans;
  const passage = passageById(edition, span?.passage ?? '');
  return {
    finding: ask,
    body: ask.body,
    report: ask.report,
    passage,
    leadIn: leadInOf(edition, passage),
    before: ask.kind === 'observation' ? ask.before : null,
    words: ask.words,
    speaker: ask.speaker,
    last:
      laterSteps(edition, ask)
        .flatMap(({ later }) => later)
        .at(-1) ?? null,
  };
}

/** Something asked, with the last word on it. */
export interface SheetRow {
  /** The finding that holds the words; null where none does. */
  finding: FindingView | null;
  body: Organisation;
  report: Report;
  passage: Passage;
  leadIn: string | null;
  /** What stands before its words, where they are not understood alone. */
  before: RangedText | null;
  words: RangedText[];
  /** Who asks. */
  speaker: Speaker;
  /** The last step of a thread that takes it up; null where none does. */
  last: StepView | null;
}
