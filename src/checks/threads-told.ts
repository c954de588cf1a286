import type { Problem } from '../schemas/problem.ts';
import type { ThreadFrontMatter } from '../schemas/thread.ts';
import { type Check, type CheckedContent, fieldProblem, type Placed } from './checked-content.ts';
import { sharedBodies, threadBody } from './thread-body.ts';
import { whyNotBorneOut } from './thread-states.ts';

/**
 * A thread is about one body that all its reports are about, goes through them in the order of their
 * dates, takes up only what came before, and ends in a state that a step bears out; where it is not mentioned since, it names every
 * later report, for whoever calls an issue silent must have read them all.
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
      return [
        ...orderProblems(thread, onBody),
        ...takenUpProblems(thread),
        ...stateProblems(thread, onBody),
        ...readProblems(thread, onBody),
      ];
    });
};

type PlacedThread = Placed<ThreadFrontMatter>;

/** Of a report or body that is not known, which another check names, nothing can be weighed. */
function namesOnlyKnown(
  { data }: PlacedThread,
  held: { id: string }[],
  organisations: CheckedContent['organisations'],
): boolean {
  const named = [...data.steps.map(({ report }) => report), ...data.readSince];
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

function readProblems(thread: PlacedThread, reports: string[]): Problem[] {
  const { state, steps, readSince } = thread.data;
  const last = Math.max(...steps.map(({ report }) => reports.indexOf(report)));
  const later = state === 'not-mentioned-since' ? reports.slice(last + 1) : [];
  const wrong = readSince.flatMap((report, index) => {
    if (later.includes(report)) return [];
    const expected = later.length > 0 ? `later reports: ${later.join(', ')}` : 'none';
    const reason = `unexpected "${report}" for readSince; expected ${expected}. Take it out, or give the state not-mentioned-since.`;
    return [fieldProblem(thread, ['readSince', index], 'thread-state', reason)];
  });
  const unread = later.filter((report) => !readSince.includes(report));
  const nothing = state === 'not-mentioned-since' && later.length === 0;
  if (unread.length === 0 && !nothing) return wrong;
  const reason = nothing
    ? 'unexpected state "not-mentioned-since"; expected another, for no later report on the body is held. Give the state that the steps bear out.'
    : `unexpected readSince without ${unread.join(', ')}; expected every later report on the body. Read it for the issue: add it to readSince, or add the step that it holds.`;
  return [
    ...wrong,
    fieldProblem(thread, nothing ? ['state'] : ['readSince'], 'thread-state', reason),
  ];
}
