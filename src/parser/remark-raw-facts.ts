import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { draftOf } from './draft.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const date = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? (?:${months}) \\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b`,
);

/**
 * Says of a raw text what it does not tell: its round (`round-told`), its date (`date-told`). Both are
 * for the curator to fill in; neither is an error.
 */
export function remarkRawFacts() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    if (draft.markdown) return;
    const warn = (ruleId: string, reason: string) =>
      file.message(reason, { place: { line: 1, column: 1 }, ruleId, source: 'inspection-record' });
    if (draft.round === null) {
      warn(
        'round-told',
        'Unexpected text without a round, expected words such as "PEEL 2017". Name the round in the front matter.',
      );
    }
    if (!draft.passages.some(({ text }) => date.test(text))) {
      warn(
        'date-told',
        'Unexpected text without a date, expected one such as "22/03/2018". Give the date in the front matter, with its evidence.',
      );
    }
    if (draft.knownBodies.named(draft.passages.map(({ text }) => text).join('\n')).length === 0) {
      warn(
        'body-told',
        'Unexpected text without a body, expected a name such as "Moorland Police". Name the body in the front matter.',
      );
    }
  };
}
