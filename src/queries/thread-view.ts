import { organisationById, reportById, roundById, stepAsks } from '../edition/lookup.ts';
import type { Edition, Prose } from '../schemas/edition.ts';
import type { Round } from '../schemas/round.ts';
import { raisingKinds, type Thread, type ThreadState, type ThreadStep } from '../schemas/thread.ts';
import { findingById } from './findings.ts';
import { breakBetween, roundsInOrder } from './history.ts';
import { reportsNewestFirst } from './reports.ts';
import { speakerIn } from './told.ts';
import { quotedWords } from './words-shown.ts';

/** A thread joined with what it points at. Throws where it rests on no step. */
export function threadView(edition: Edition, thread: Thread & Prose) {
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
    /** How the issue stands; null while a report on the body, which may have changed it, is unread. */
    state: unread.length > 0 ? null : thread.state,
    steps,
    /** The step that its state rests on. */
    bearing,
    /** What was raised, each matter once, where the state says that something got better. */
    raised,
    /** Of that, what no later step says was dealt with or got better. */
    open: raised.filter(({ number }) => thread.open.includes(number)),
    /** The reports that speak of it, in the order of their dates. */
    stops,
    /** Every report on the body from the first that speaks of it. */
    line: onBody.slice(first).map((report) => ({
      report,
      stop: stops.find((stop) => stop.report === report) ?? null,
      isRead: !unread.includes(report),
    })),
    /** The reports on the body that were read and do not mention it, in the order of their dates. */
    silent: onBody.filter(({ id }) => thread.silentIn.includes(id)),
    /** The reports on the body that were not read for it, in that order. */
    unread,
    /** The newest report that was read for it. */
    readTo,
  };
}

function stepView(edition: Edition, step: ThreadStep, number: number) {
  const report = reportById(edition, step.report);
  const finding = step.finding === null ? null : findingById(edition, step.finding);
  return {
    /** Its place among the steps, from 1. */
    number,
    is: step.is,
    /** Whether it holds something against the body, or asks it. */
    raises: raisingKinds.includes(step.is),
    /** Whether it asks, be it beside something else. */
    asks: stepAsks(edition, step),
    /** Which earlier steps, from 1, its words speak of. */
    takesUp: step.takesUp,
    report,
    ...quotedWords(edition, step.spans),
    speaker: speakerIn(edition, report, step),
    /** The finding that holds its words. */
    finding,
  };
}

/** The steps under their reports; a report whose scale does not compare with an earlier grade’s says so. */
function stopsOf(edition: Edition, steps: StepView[]) {
  const rounds = roundsInOrder(edition);
  let graded: Round | null = null;
  return [...Map.groupBy(steps, ({ report }) => report)].map(([report, ofReport]) => {
    const round = roundById(edition, report.round);
    const grades = ofReport.some(({ is }) => is === 'graded');
    const breakBefore = grades && graded ? breakBetween(rounds, graded, round) : null;
    if (grades) graded = round;
    return {
      report,
      round,
      steps: ofReport,
      /** Why its grade does not compare with the one before; null where it does, or has none. */
      breakBefore,
    };
  });
}

/** States that tell something good, so that what is left of the rest is told beside them. */
const isBetter: ThreadState[] = [
  'said-to-be-dealt-with',
  'said-to-be-improved',
  'praised-in-the-latest-report',
];

/** An issue followed from report to report. */
export type ThreadView = ReturnType<typeof threadView>;

/** One report of a thread, with what it says. */
export type ThreadStop = ReturnType<typeof stopsOf>[number];

/** One step of a thread. */
export type StepView = ReturnType<typeof stepView>;
