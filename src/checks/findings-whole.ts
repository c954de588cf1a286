import { findingsOf } from '../schemas/edition.ts';
import { type Check, fieldProblem } from './checked-content.ts';
import { placeOfWords, wordsProblem } from './place-of-words.ts';

/** No two findings have one id, which is also their address. */
export const idsUnique: Check = (content) => {
  const byId = Map.groupBy(findingsOf(content.edition), ({ id }) => id);
  return [...byId.values()].flatMap(([first, ...others]) =>
    others.map((finding) => {
      const where = placeOfWords(content, first ?? finding);
      const reason = `unexpected second record ${finding.id} ("${finding.text}"); expected one, and ${where.file}:${where.line} has it. If both tell the same grade, correct the area's wordings; else settle one under \`decisions\`.`;
      return wordsProblem(content, finding, 'id-unique', reason);
    }),
  );
};

/** No report is without passages, and no finding without words. */
export const wordsPresent: Check = (content) => {
  const empty = content.reports.filter(({ parsed }) => parsed.passages.length === 0);
  const wordless = findingsOf(content.edition).filter(({ text }) => text.trim() === '');
  return [
    ...empty.map(({ entry }) => fieldProblem(entry, ['title'], 'words-present', noPassages)),
    ...wordless.map((finding) => {
      const reason = `unexpected record ${finding.id} without words; expected the words it stands for. Correct the copy there.`;
      return wordsProblem(content, finding, 'words-present', reason);
    }),
  ];
};

const noPassages =
  'unexpected report without words; expected at least one passage below the front matter. Copy the text there.';
