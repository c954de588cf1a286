import type { ThreadFrontMatter } from '../schemas/thread.ts';

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
