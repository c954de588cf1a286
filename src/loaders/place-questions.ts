import type { ListFile } from '../checks/checked-content.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Answered, PlainQuestions } from '../schemas/plain-question.ts';

/** Plain questions at the words that answer them; those whose words no passage holds are left out. */
export function placedQuestions(
  files: ListFile<Answered>[],
  passages: Passage[],
): PlainQuestions[] {
  const byReport = Map.groupBy(passages, ({ report }) => report);
  return files.flatMap(({ report, data }) =>
    data.flatMap(({ words, questions }) => {
      const passage = byReport.get(report)?.find(({ text }) => text.includes(words));
      return passage
        ? [{ passage: passage.id, start: passage.text.indexOf(words), questions }]
        : [];
    }),
  );
}
