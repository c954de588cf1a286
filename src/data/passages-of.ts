import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';

const known = new WeakMap<Passage[], Map<string, Passage[]>>();

/** The passages of a report in the order of the text; none where it has none. */
export function passagesOf({ passages }: Pick<Edition, 'passages'>, report: string): Passage[] {
  const byReport = known.get(passages) ?? Map.groupBy(passages, (passage) => passage.report);
  known.set(passages, byReport);
  return byReport.get(report) ?? [];
}
