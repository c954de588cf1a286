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
