import type { ParserMessage } from '../parsed-report.ts';
import type { Text } from '../text.ts';

const date =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/i;

/**
 * Says of a raw text what it does not tell: its round (`round-told`), its date (`date-told`), the body
 * (`body-told`). All are for the curator to fill in; none is an error.
 */
export function rawFacts({ document, round, bodiesIn }: Text): ParserMessage[] {
  const told = {
    'round-told': round !== null,
    'date-told': document.passages.some(({ text }) => date.test(text)),
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
