import { organisationById, reportById, roundById } from '../edition/lookup.ts';
import { stepAsks } from '../edition/step-asks.ts';
import type { Edition, Prose } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import type { Round } from '../schemas/round.ts';
import {
  raisingKinds,
  type StepKind,
  type Thread,
  type ThreadState,
  type ThreadStep,
} from '../schemas/thread.ts';
import type { FindingView } from './finding-view.ts';
import { findingById } from './findings.ts';
import { breakBetween, roundsInOrder, type ScaleBreak } from './history.ts';
import { reportsNewestFirst } from './reports.ts';
import { type Speaker, speakerIn } from './told.ts';
import { type QuotedWords, quotedWords } from './words-shown.ts';

/** A thread joined with what it points at. Throws where it rests on no step. */
export function threadView(edition: Edition, thread: Thread & Prose): ThreadView {
  const steps = thread.steps.map((step, index) => stepView(edition, step, index + 1));
  const bearing = steps[thread.bearing];
  if (!bearing) throw new Error(`the thread "${thread.id}" rests on no step`);
  const raised = isBetter.includes(thread.state)
    ? steps.filter(({ number }) => thread.raised.includes(number))
    : [];
  const onBody = reportsNewestFirst(edition)
    .filter(({ bodies }) => bodies.includes(thread.body))
    .toReversed();
  const unread = onBody.filter(({ id }) => thread.unread.includes(id));
  const readTo = onBody.findLast((report) => !unread.includes(report));
  if (!readTo) throw new Error(`the thread "${thread.id}" was read in no report`);
  const stops = stopsOf(edition, steps);
  const first = onBody.findIndex(({ id }) => id === stops[0]?.report.id);
  return {
    thread,
    body: organisationById(edition, thread.body),
    state: unread.length > 0 ? null : thread.state,
    steps,
    bearing,
    raised,
    open: raised.filter(({ number }) => thread.open.includes(number)),
    stops,
    line: onBody.slice(first).map((report) => ({
      report,
      stop: stops.find((stop) => stop.report === report) ?? null,
      isRead: !unread.includes(report),
    })),
    silent: onBody.filter(({ id }) => thread.silentIn.includes(id)),
    unread,
    readTo,
  };
}

function stepView(edition: Edition, step: ThreadStep, number: number): StepView {
  const report = reportById(edition, step.report);
  const finding = step.finding === null ? null : findingById(edition, step.finding);
  return {
    number,
    is: step.is,
    raises: raisingKinds.includes(step.is),
    asks: stepAsks(edition, step),
    takesUp: step.takesUp,
    report,
    ...quotedWords(edition, step.spans),
    speaker: speakerIn(edition, report, step),
    finding,
  };
}

/** The steps under their reports; a report whose scale does not compare with an earlier grade’s says so. */
function stopsOf(edition: Edition, steps: StepView[]): ThreadStop[] {
  const rounds = roundsInOrder(edition);
  let graded: Round | null = null;
  return [...Map.groupBy(steps, ({ report }) => report)].map(([report, ofReport]) => {
    const round = roundById(edition, report.round);
    const grades = ofReport.some(({ is }) => is === 'graded');
    const breakBefore = grades && graded ? breakBetween(rounds, graded, round) : null;
    if (grades) graded = round;
    return { report, round, steps: ofReport, breakBefore };
  });
}

/** States that tell something good, so that what is left of the rest is told beside them. */
const isBetter: ThreadState[] = [
  'said-to-be-dealt-with',
  'said-to-be-improved',
  'praised-in-the-latest-report',
];

/** An issue followed from report to report. */
export interface ThreadView {
  thread: Thread & Prose;
  body: Organisation;
  /** How the issue stands; null while a report on the body, which may have changed it, is unread. */
  state: ThreadState | null;
  steps: StepView[];
  /** The step that its state rests on. */
  bearing: StepView;
  /** What was raised, each matter once, where the state says that something got better. */
  raised: StepView[];
  /** Of that, what no later step says was dealt with or got better. */
  open: StepView[];
  /** The reports that speak of it, in the order of their dates. */
  stops: ThreadStop[];
  /** Every report on the body from the first that speaks of it. */
  line: { report: Report; stop: ThreadStop | null; isRead: boolean }[];
  /** The reports on the body that were read and do not mention it, in the order of their dates. */
  silent: Report[];
  /** The reports on the body that were not read for it, in that order. */
  unread: Report[];
  /** The newest report that was read for it. */
  readTo: Report;
}

/** One report of a thread, with what it says. */
export interface ThreadStop {
  report: Report;
  round: Round;
  steps: StepView[];
  /** Why its grade does not compare with the one before; null where it does, or has none. */
  breakBefore: ScaleBreak | null;
}

/** One step of a thread. */
export interface StepView extends QuotedWords {
  /** Its place among the steps, from 1. */
  number: number;
  is: StepKind;
  /** Whether it holds something against the body, or asks it. */
  raises: boolean;
  /** Whether it asks, be it beside something else. */
  asks: boolean;
  /** Which earlier steps, from 1, its words speak of. */
  takesUp: number[];
  report: Report;
  speaker: Speaker;
  /** The finding that holds its words. */
  finding: FindingView | null;
}
