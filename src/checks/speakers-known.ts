import type { Check } from './checked-content.ts';
import { placeOfWords } from './place-of-words.ts';

/** A speaker who is named has a file under people/. */
export const speakersKnown: Check = (content) =>
  content.edition.quotes.flatMap((quote) => {
    const unnamed = /^(the|a|an) /i.test(quote.speaker);
    if (unnamed || quote.voice.person !== null) return [];
    const known = content.people.map(({ data }) => data.name).join(', ');
    const reason = `unexpected speaker "${quote.speaker}" ("${quote.attribution}"); expected a name or other name of a person: ${known}. Correct the name, or add a file under people/.`;
    const at = placeOfWords(content, quote);
    return [{ ...at, rule: 'speaker-known', reason, severity: 'error' as const }];
  });
