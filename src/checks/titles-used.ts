import { findingsOf } from '../schemas/edition.ts';
import { type Check, fieldProblem } from './checked-content.ts';

/** A title that an editor gave begins some finding of its report, and begins only one. */
export const titlesUsed: Check = ({ edition, reports }) => {
  const findings = findingsOf(edition);
  return reports.flatMap(({ id, entry }) =>
    entry.data.titles.flatMap(({ text, title }, index) => {
      const own = findings.filter(
        ({ report, text: words }) => report === id && words.startsWith(text),
      );
      if (own.length === 1) return [];
      const reason = `unexpected title "${title}" for ${own.length} findings; expected one whose words begin "${text}". Correct or lengthen the words, or take the title out.`;
      return [fieldProblem(entry, ['titles', index, 'text'], 'title-used', reason)];
    }),
  );
};
