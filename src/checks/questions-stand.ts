import type { Passage } from '../schemas/passage.ts';
import { type Check, fieldProblem } from './checked-content.ts';

/** Plain questions are of a report that is held, and at words that a passage of it holds. */
export const questionsStand: Check = ({ edition, reports, questions }) => {
  const byReport = Map.groupBy(edition.passages, ({ report }) => report);
  return questions.flatMap((file) => {
    if (!reports.some(({ id }) => id === file.report)) {
      const ids = reports.map(({ id }) => `"${id}"`).join(', ');
      const reason = `unexpected questions on a report "${file.report}"; expected the id of a report as the file’s name: ${ids}. Rename the file, or take it out.`;
      return [fieldProblem(file, [], 'questions-report', reason)];
    }
    const passages = byReport.get(file.report) ?? [];
    return file.data.flatMap(({ words }, index) => {
      if (passages.some(({ text }) => text.includes(words))) return [];
      const near = nearest(words, passages);
      const hint = near ? ` The nearest, ¶ ${near.number}, begins “${firstOf(near.text)}”.` : '';
      const reason = `unexpected words "${words}"; expected words that a passage of the report holds.${hint} Correct them, or take the entry out.`;
      return [fieldProblem(file, [index, 'words'], 'questions-stand', reason)];
    });
  });
};

/** The passage that holds most of the words, if any holds some. */
function nearest(words: string, passages: Passage[]): Passage | null {
  const wanted = wordsIn(words);
  const shared = (text: string) => [...wordsIn(text)].filter((word) => wanted.has(word)).length;
  const [best] = passages.toSorted((a, b) => shared(b.text) - shared(a.text));
  return best && shared(best.text) > 0 ? best : null;
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

const firstOf = (text: string) => text.split(' ').slice(0, 8).join(' ');
