import { raisingKinds, type StepKind, type ThreadState } from '../schemas/thread.ts';

/** What a state can be told from: the kinds of the steps, in their order, and their reports. */
export interface Step {
  report: string;
  is: StepKind;
  takesUp: number[];
}

/** The kinds of step that each state rests on; the last step of them bears it out. */
const restsOn: Record<ThreadState, readonly StepKind[] | null> = {
  'said-to-be-dealt-with': ['said-to-be-dealt-with'],
  'said-to-be-improved': ['said-to-be-improved'],
  'still-raised': raisingKinds,
  'raised-again': raisingKinds,
  'first-raised-in-the-latest-report': raisingKinds,
  'praised-in-the-latest-report': ['praised'],
  // Any step: it is the last that is heard of the issue.
  'not-mentioned-since': null,
};

/**
 * The index of the step that a state rests on, or -1 where no step bears it out: the last of its kind; of
 * those that say that something got better, the last that says what. A promise is never the last heard.
 */
export function bearingStep(state: ThreadState, steps: Step[]): number {
  const kinds = restsOn[state];
  if (kinds === null) return steps.findLastIndex(({ is }) => is !== 'promised');
  const bears = ({ is }: Step) => kinds.includes(is);
  const named = steps.findLastIndex((step) => bears(step) && step.takesUp.length > 0);
  return kinds.some((is) => settlingKinds.includes(is)) && named >= 0
    ? named
    : steps.findLastIndex(bears);
}

/** The steps, from 1, that raise something; what a later one raises again is told by the later. */
export function raisedSteps(steps: Step[]): number[] {
  const again = new Set(steps.filter(raises).flatMap(({ takesUp }) => takesUp));
  return steps.flatMap((step, index) => (raises(step) && !again.has(index + 1) ? [index + 1] : []));
}

/** Those of them of which no later step says that it was dealt with or got better. */
export function openSteps(steps: Step[]): number[] {
  const settled = new Set(steps.filter(settles).flatMap(({ takesUp }) => takesUp));
  return raisedSteps(steps).filter((number) => !settled.has(number));
}

function raises({ is }: Step): boolean {
  return raisingKinds.includes(is);
}

function settles({ is }: Step): boolean {
  return settlingKinds.includes(is);
}

const settlingKinds: readonly StepKind[] = ['said-to-be-dealt-with', 'said-to-be-improved'];

/**
 * Why a thread's steps do not bear its state out, with what would; null where they do. `reports` are the
 * ids of all reports on its body that were read for it, in the order of their dates.
 */
export function whyNotBorneOut(
  state: ThreadState,
  steps: Step[],
  reports: string[],
): string | null {
  const kinds = restsOn[state];
  const bearing = steps[bearingStep(state, steps)];
  if (!bearing) return `expected a step that is ${kinds?.join(' or ')}`;
  const place = ({ report }: Step) => reports.indexOf(report);
  const raised = steps.filter(raises);
  const before = raised.filter((step) => place(step) < place(bearing));
  const newest = reports.at(-1);
  const raisedLast = raised.find(({ report }) => report === newest);
  switch (state) {
    case 'said-to-be-dealt-with':
    case 'said-to-be-improved':
      if (raisedLast && raisedLast.report !== bearing.report) {
        return `expected nothing raised in the latest report, but ${raisedLast.report} raises it`;
      }
      return openSteps(steps).length < raisedSteps(steps).length
        ? null
        : 'expected the number of what it speaks of, in `takesUp` of a step that says so';
    case 'praised-in-the-latest-report': {
      if (bearing.report !== newest) return notOfNewest(newest, kinds);
      return raisedLast
        ? `expected nothing raised in ${newest}, but a step of it is ${raisedLast.is}`
        : null;
    }
    case 'not-mentioned-since':
      return bearing.report === newest ? 'expected a later report in `silentIn`' : null;
    case 'still-raised':
    case 'raised-again':
    case 'first-raised-in-the-latest-report':
      if (bearing.report !== newest) return notOfNewest(newest, kinds);
      return whyNotRaisedSo(state, steps, before);
  }
}

function notOfNewest(newest: string | undefined, kinds: readonly StepKind[] | null): string {
  return `expected a step of ${newest}, the latest report read for it, that is ${kinds?.join(' or ')}`;
}

function whyNotRaisedSo(
  state: 'still-raised' | 'raised-again' | 'first-raised-in-the-latest-report',
  steps: Step[],
  before: Step[],
): string | null {
  const [first] = before;
  if (state === 'first-raised-in-the-latest-report') {
    return first ? `expected no earlier report to raise it, but ${first.report} does` : null;
  }
  if (!first) return 'expected an earlier report to raise it';
  const earlier = new Set(before.map((step) => steps.indexOf(step) + 1));
  const isOpen = openSteps(steps).some((number) => earlier.has(number));
  if (state === 'still-raised') {
    return isOpen
      ? null
      : 'expected something raised before and left open; else it is raised-again';
  }
  return isOpen
    ? 'expected all that was raised before to be taken up by a step that is said-to-be-dealt-with or said-to-be-improved; else it is still-raised'
    : null;
}
