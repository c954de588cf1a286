import { findingsOf } from '../schemas/edition.ts';
import { type Check, fieldProblem } from './checked-content.ts';
import { placeOfWords } from './place-of-words.ts';

/** No report is without passages, and no finding without words. */
export const wordsPresent: Check = (content) => {
  const empty = content.reports.filter(({ parsed }) => parsed.passages.length === 0);
  return [
    ...empty.map(({ entry }) =>
      fieldProblem(
        entry,
        ['title'],
        'words-present',
        'unexpected report without words; expected at least one passage below the front matter. Copy the text there.',
      ),
    ),
    ...findingsOf(content.edition)
      .filter(({ text }) => text.trim() === '')
      .map((finding) => ({
        ...placeOfWords(content, finding),
        rule: 'words-present',
        reason: `unexpected record ${finding.id} without words; expected the words it stands for. Correct the copy there.`,
        severity: 'error' as const,
      })),
  ];
};
