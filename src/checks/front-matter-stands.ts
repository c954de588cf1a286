import { findingsOf } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import { type Check, type CheckedReport, fieldProblem } from './checked-content.ts';

/** Words that the front matter speaks of (a version, lost links, oddities) stand in the copy. */
export const declaredWordsStand: Check = ({ reports }) =>
  reports.flatMap((report) => {
    const { version, lostLinks, anomalies } = report.entry.data;
    return [
      ...(version === null ? [] : missing(report, version, ['version'])),
      ...lostLinks.flatMap((words, index) => missing(report, words, ['lostLinks', index])),
      ...anomalies.flatMap(({ sic, text }, index) =>
        sic || text !== null ? missing(report, text ?? '', ['anomalies', index]) : [],
      ),
    ];
  });

/** A report's title stands in its text: what we call it ourselves is its `name`. */
export const titlePrinted: Check = ({ reports }) =>
  reports.flatMap(({ entry, parsed }) => {
    const title = entry.data.title.trim().replace(/\s+/g, ' ');
    // Without a title, or without words, other problems say so.
    if (title === '' || parsed.passages.length === 0) return [];
    if (parsed.passages.some(({ text }) => text.includes(title))) return [];
    const [first] = parsed.passages;
    const reason = `unexpected title "${title}"; expected words as the copy prints them, such as "${first?.text.slice(0, 80) ?? ''}". Correct the title; a name of our own goes under \`name\`.`;
    return [fieldProblem(entry, ['title'], 'title-printed', reason)];
  });

/** A title that an editor gave begins some finding of its report, and begins only one. */
export const titlesUsed: Check = ({ edition, reports }) => {
  const byReport = Map.groupBy(findingsOf(edition), ({ report }) => report);
  return reports.flatMap(({ id, entry }) =>
    entry.data.titles.flatMap(({ text, title }, index) => {
      const own = (byReport.get(id) ?? []).filter((finding) => finding.text.startsWith(text));
      if (own.length === 1) return [];
      const reason = `unexpected title "${title}" for ${own.length} findings; expected one whose words begin "${text}". Correct or lengthen the words, or take the title out.`;
      return [fieldProblem(entry, ['titles', index, 'text'], 'title-used', reason)];
    }),
  );
};

function missing({ entry, parsed }: CheckedReport, words: string, path: PropertyKey[]): Problem[] {
  if (words && parsed.passages.some(({ text }) => text.includes(words))) return [];
  const reason = `unexpected words "${words}"; expected words that a passage of the copy holds. Correct them, or take the entry out.`;
  return [fieldProblem(entry, path, 'declared-words-stand', reason)];
}
