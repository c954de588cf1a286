import type { Problem } from '../schemas/problem.ts';
import type { ThreadFrontMatter } from '../schemas/thread.ts';
import { type Check, type CheckedContent, fieldProblem, type Placed } from './checked-content.ts';
import { type Step, whyNotBorneOut } from './thread-states.ts';

/**
 * A thread is about one body that all its reports are about, goes through them in the order of their
 * dates, takes up only what came before, and ends in a state that a step bears out. Every report on the
 * body is quoted by a step, or named as silent: one that is neither may have changed how the issue stands.
 */
export const threadsTold: Check = ({ reports, organisations, threads }) => {
  const held = reports.map(({ id, entry }) => ({ id, bodies: entry.data.bodies }));
  return threads
    .filter((thread) => namesOnlyKnown(thread, held, organisations))
    .flatMap((thread) => {
      const shared = sharedBodies(thread.data.steps, held);
      const body = threadBody(thread.data.body, shared);
      if (body === null) return [bodyProblem(thread, shared)];
      const onBody = held.filter(({ bodies }) => bodies.includes(body)).map(({ id }) => id);
      const { read, unread } = readFor(thread.data, onBody);
      return [
        ...orderProblems(thread, onBody),
        ...takenUpProblems(thread),
        ...silentProblems(thread, onBody),
        ...stateProblems(thread, read),
        ...unreadProblems(thread, unread),
      ];
    });
};

/** The bodies that all reports of a thread's steps are about; `reports` are those that are held. */
export function sharedBodies(
  steps: Pick<Step, 'report'>[],
  reports: { id: string; bodies: string[] }[],
): string[] {
  const [first, ...others] = steps.map(
    ({ report }) => reports.find(({ id }) => id === report)?.bodies ?? [],
  );
  return (first ?? []).filter((body) => others.every((bodies) => bodies.includes(body)));
}

/** The body that a thread is about: the one it names, else the only one; null where neither is told. */
export function threadBody(named: string | null, shared: string[]): string | null {
  if (named !== null) return shared.includes(named) ? named : null;
  const [only, ...others] = shared;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Parts the reports on a thread’s body, in their order, into those that were read for its issue and the rest. */
export function readFor(
  { steps, silentIn }: Pick<ThreadFrontMatter, 'steps' | 'silentIn'>,
  onBody: string[],
): { read: string[]; unread: string[] } {
  const known = new Set([...steps.map(({ report }) => report), ...silentIn]);
  return {
    read: onBody.filter((report) => known.has(report)),
    unread: onBody.filter((report) => !known.has(report)),
  };
}

/** Of a report or body that is not known, which another check names, nothing can be weighed. */
function namesOnlyKnown(
  { data }: PlacedThread,
  held: { id: string }[],
  organisations: CheckedContent['organisations'],
): boolean {
  const named = [...data.steps.map(({ report }) => report), ...data.silentIn];
  const isBody = organisations.some((each) => each.data.id === data.body);
  return (
    (data.body === null || isBody) && named.every((report) => held.some(({ id }) => id === report))
  );
}

function bodyProblem(thread: PlacedThread, shared: string[]): Problem {
  const { body } = thread.data;
  const found = body === null ? 'thread that does not tell its body' : `body "${body}"`;
  const expected =
    shared.length === 0
      ? 'reports that are all about one body'
      : `one of ${shared.join(', ')}, which all its reports are about`;
  const reason = `unexpected ${found}; expected ${expected}. Give its id as \`body\`, or take out the steps of other bodies.`;
  return fieldProblem(thread, ['body'], 'thread-body', reason);
}

function orderProblems(thread: PlacedThread, reports: string[]): Problem[] {
  const { steps } = thread.data;
  return steps.flatMap(({ report }, index) => {
    const before = steps[index - 1]?.report;
    if (before === undefined || reports.indexOf(before) <= reports.indexOf(report)) return [];
    const reason = `unexpected step of ${report} after one of ${before}; expected the order of the reports’ dates: ${reports.join(', ')}. Move the step up.`;
    return [fieldProblem(thread, ['steps', index, 'report'], 'thread-order', reason)];
  });
}

function takenUpProblems(thread: PlacedThread): Problem[] {
  return thread.data.steps.flatMap(({ takesUp }, index) =>
    takesUp.flatMap((number, place) => {
      if (number <= index) return [];
      const reason = `unexpected step ${number} for takesUp; expected a step before this one, which is step ${index + 1}. Count the steps from 1.`;
      return [fieldProblem(thread, ['steps', index, 'takesUp', place], 'thread-order', reason)];
    }),
  );
}

function stateProblems(thread: PlacedThread, reports: string[]): Problem[] {
  const { state, steps } = thread.data;
  const why = whyNotBorneOut(state, steps, reports);
  if (why === null) return [];
  const reason = `unexpected state "${state}"; ${why}. Add the step that says so, or give the state that the steps bear out.`;
  return [fieldProblem(thread, ['state'], 'thread-state', reason)];
}

function silentProblems({ data, ...thread }: PlacedThread, onBody: string[]): Problem[] {
  const { steps, silentIn } = data;
  return silentIn.flatMap((report, index) => {
    const quoting = steps.findIndex((step) => step.report === report);
    if (quoting < 0 && onBody.includes(report)) return [];
    const found = quoting < 0 ? 'which is not about the body' : `which step ${quoting + 1} quotes`;
    const reason = `unexpected "${report}" for silentIn, ${found}; expected a report on the body that no step quotes. Take it out.`;
    return [fieldProblem({ data, ...thread }, ['silentIn', index], 'thread-read', reason)];
  });
}

/** Pages tell no state that a report may have changed, so that nothing false stands while it is unread. */
function unreadProblems(thread: PlacedThread, unread: string[]): Problem[] {
  if (unread.length === 0) return [];
  const reason = `unexpected state "${thread.data.state}" without ${unread.join(', ')} read; expected every report on the body. Read ${unread.length === 1 ? 'it' : 'them'} for the issue: add a step that quotes it, or its id to \`silentIn\` if it says nothing. Until then pages do not tell how the issue stands`;
  return [fieldProblem(thread, ['state'], 'thread-read', reason, 'warning')];
}

type PlacedThread = Placed<ThreadFrontMatter>;
