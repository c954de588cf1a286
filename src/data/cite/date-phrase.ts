import { dateInWords } from '../../in-words/date.ts';
import { splitSentences } from '../../parser/document/sentences.ts';
import type { ReportDate } from '../../schemas/date.ts';

/**
 * A report's date as a citation gives it: `22 March 2018`, or, where the text prints none,
 * `undated; inferred as December 2017 from this: …` with the first sentence of the evidence; the
 * rest stands on the report’s page.
 */
export function datePhrase({ value, basis, evidence }: ReportDate): string {
  if (basis === 'printed') return dateInWords(value);
  return `undated; inferred as ${dateInWords(value)} from this: ${firstSentence(evidence).replace(/\.$/, '')}`;
}

function firstSentence(text: string): string {
  const [first] = splitSentences(text);
  return first ? text.slice(first.start, first.end) : text;
}
