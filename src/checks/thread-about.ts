import type { ThreadFrontMatter } from '../schemas/thread.ts';
import type { Step } from './thread-states.ts';

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
