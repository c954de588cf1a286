import { wordsAt } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { splitSentences } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';

/**
 * Whether words only lead a meeting: `Thank you. Item 7.`, `Right, we are live. Ms Lee is next.` `speakers` are
 * the words of speakers' names.
 */
export function isProcedure(
  { document }: Text,
  paragraphs: ParsedSpan[],
  speakers: ReadonlySet<string>,
): boolean {
  const sentences = paragraphs.flatMap((each) => {
    const words = wordsAt(document, each);
    return splitSentences(words).map(({ start, end }) => words.slice(start, end));
  });
  const leads = (each: string) => {
    const [{ length }, folded] = [each.split(' '), fold(each)];
    // Whoever is spoken to stands behind a comma: "On Monday, Ms Lee."
    const names = each.replace(/,[^,]*$/, '').match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
    const calls = names.some((name) => speakers.has(name)) && !own.test(folded);
    const next = length <= 4 && /\s\p{Lu}\p{Ll}+\.$/u.test(each);
    const brief = length <= (each.endsWith('?') ? 6 : 14);
    return (
      opens.test(folded) ||
      next ||
      (brief && (calls || (leading.test(folded) && !substance.test(folded))))
    );
  };
  const [first = '', last = ''] = [sentences[0], sentences.at(-1)];
  // "Item 5. There is a paper. Nobody? The meeting is closed."
  const around = sentences.length > 2 && opens.test(fold(first)) && leads(last);
  const brief = (each: string) =>
    around && each.split(' ').length <= 8 && !own.test(each) && !substance.test(each);
  const idle = (each: string) => leads(each) || remark.test(fold(each)) || brief(fold(each));
  return order.test(fold(first)) || (sentences.every(idle) && sentences.some(leads));
}

/** What calls those who are there to order, or asks whether they agree. */
const agrees = grammar`^(?:are|do|is) (?:we|(?:the )?(?:${'gatherings'}))\b`;
const noting = grammar`${agrees}[^?]{0,60}\b(?:note|noted|agree|agreed)\b[^?]{0,40}\?$`;
const order = grammar`^order\b(?:,? (?:order|please))*\W*$|${noting}`;

const present = grammar`with me (?:is|are) |we have with us `;
const here = grammar`\bhere(?:'s| is) \w+ with `;
const asks = grammar`(?:i|we) have (?:an?|one|another) question from `;
const greets = grammar`(?:(?:i|we) (?:now )?|good \w+,? (?:and )?)?(?:thank|welcome|invite) `;
const opens = grammar`^(?:(?:agenda )?item \d|${present}|${asks}|${greets})[^?]{0,200}$|${here}`;
/** A few words that tell nothing: "Noted.", "Right, stay there.", "It's noon." */
const hour = grammar`(?:${'numbers'}|half|quarter)(?: \w+)? (?:to|past) \w+\W*`;
const brief = grammar`(?!(?:${'pronouns'}|${'determiners'})\b)(?:[^\s?]+ ?){1,4}|\S+ \S+`;
const remark = grammar`^(?:it(?:'s| is) (?:\w+ ){0,2}${hour}|${brief})$`;
const leading = grammar`\b(?:${'procedure'})\b`;
/** Words that speak of what was inspected, or of how it was found. */
const substance = grammar`\b(?:${'judges'}|${'reports'}|inspected|grade|graded)\b`;
const own = /\w \w.*\?$|\b(?:i|me|my|you|your)\b/;
