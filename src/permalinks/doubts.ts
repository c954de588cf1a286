import type { Edition } from '../schemas/edition.ts';
import type { Permalink } from '../schemas/permalink.ts';
import type { Problem } from '../schemas/problem.ts';

/** What cannot be told of an edition that has errors. */
export interface Doubts {
  /** Ids of files that could not be read: nothing of theirs is in the edition. */
  unread: Set<string>;
  /** Ids of reports that were read, but not all of whose findings could be made out. */
  unsettled: Set<string>;
}

/** What the problems found while reading leave in doubt. */
export function doubtsOf(problems: Problem[], edition: Edition): Doubts {
  const { reports, rounds, areas, themes, people, organisations } = edition;
  const read = new Set(
    [reports, rounds, areas, themes, people, organisations].flatMap((records) =>
      records.map(({ id }) => id),
    ),
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  const idOf = ({ file }: Problem) => /([^/\\]+)\.md$/.exec(file)?.[1] ?? '';
  return {
    unread: new Set(errors.map(idOf).filter((id) => id !== '' && !read.has(id))),
    unsettled: new Set(errors.map(idOf)),
  };
}

/** Whether it can be told if an address is lost. */
export function isCertain({ unread, unsettled }: Doubts, { address, kind }: Permalink): boolean {
  const ids = address.split(/[/#.]/);
  if (kind === 'page') return unread.size === 0 && unsettled.size === 0;
  if (ids.some((id) => unread.has(id))) return false;
  if (kind === 'area' || kind === 'round') return unread.size === 0 && unsettled.size === 0;
  const isWords = ['report', 'passage', 'data'].includes(kind);
  return isWords || !ids.some((id) => unsettled.has(id));
}
