import type { Quote } from '../schemas/quote.ts';
import type { Check, CheckedContent } from './checked-content.ts';
import { wordsProblem } from './place-of-words.ts';

/** A speaker who is named has a file under people/. */
export const speakersKnown: Check = (content) =>
  content.edition.quotes.flatMap((quote) => {
    const unnamed = /^(the|a|an) /i.test(quote.speaker);
    if (unnamed || quote.voice.person !== null) return [];
    const known = content.people.map(({ data }) => data.name).join(', ');
    const reason = `unexpected speaker "${quote.speaker}" ("${quote.attribution}"); expected a name or other name of a person: ${known}. Correct the name, or add a file under people/.`;
    const dueTo = hasOtherWords(content, quote) ? `reports/${quote.report}.md` : 'people/';
    return [{ ...wordsProblem(content, quote, 'speaker-known', reason), dueTo }];
  });

/** Whether the passage that names the speaker differs from the original. */
function hasOtherWords({ edition, reports }: CheckedContent, quote: Quote): boolean {
  const report = reports.find(({ id }) => id === quote.report);
  const passages = edition.passages.filter((passage) => passage.report === quote.report);
  const index = passages.findIndex(({ id }) => id === quote.attributionPassage);
  return report?.alignment.differences.some(({ passage }) => passage === index) ?? false;
}
