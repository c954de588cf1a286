import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { perEdition } from './per-edition.ts';

/** The passages of a report in the order of the text; none where it has none. */
export function passagesOf(edition: Edition, report: string): Passage[] {
  return byReport(edition).get(report) ?? [];
}

const byReport = perEdition(({ passages }) => Map.groupBy(passages, ({ report }) => report));
