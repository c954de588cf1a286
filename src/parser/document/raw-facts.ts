import type { ParserMessage } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { printedDates } from './printed-dates.ts';

/**
 * Says of a raw text what it does not tell: its round (`round-told`), its date (`date-told`), the body
 * (`body-told`). All are for the curator to fill in; none is an error.
 */
export function rawFacts({ document, round, bodiesIn }: Text): ParserMessage[] {
  const told = {
    'round-told': round !== null,
    'date-told': document.passages.some(({ text }) => printedDates(text).length > 0),
    'body-told': document.passages.some(({ index }) => bodiesIn(index).length > 0),
  };
  return Object.entries(told)
    .filter(([, known]) => !known)
    .map(([rule]) => ({
      line: 1,
      column: 1,
      rule,
      reason: reasons[rule] ?? '',
      severity: 'warning',
    }));
}

const reasons: Record<string, string> = {
  'round-told':
    'Unexpected text without a round, expected one of its names. Name the round in the front matter.',
  'date-told':
    'Unexpected text without a date, expected one such as "22/03/2018". Give the date in the front matter, with its evidence.',
  'body-told':
    'Unexpected text without a body, expected a name of the forms in `site.md`. Name the body in the front matter.',
};
