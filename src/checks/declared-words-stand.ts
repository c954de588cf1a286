import type { Problem } from '../schemas/problem.ts';
import { type Check, type CheckedReport, fieldProblem } from './checked-content.ts';

/** Words that the front matter speaks of (a version, lost links, oddities) stand in the copy. */
export const declaredWordsStand: Check = ({ reports }) =>
  reports.flatMap((report) => [
    ...(report.entry.data.version === null
      ? []
      : missing(report, report.entry.data.version, ['version'])),
    ...report.entry.data.lostLinks.flatMap((words, index) =>
      missing(report, words, ['lostLinks', index]),
    ),
    ...report.entry.data.anomalies.flatMap(({ sic, text }, index) =>
      sic || text !== null ? missing(report, text ?? '', ['anomalies', index]) : [],
    ),
  ]);

function missing({ entry, parsed }: CheckedReport, words: string, path: PropertyKey[]): Problem[] {
  if (words && parsed.passages.some(({ text }) => text.includes(words))) return [];
  const reason = `unexpected words "${words}"; expected words that a passage of the copy holds. Correct them, or take the entry out.`;
  return [fieldProblem(entry, path, 'declared-words-stand', reason)];
}
