import { wordsAt } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { splitSentences } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { speakerAlone } from './named-speaker.ts';

/** Whether words only lead a meeting: `Thank you. Item 7.`, `Right, we are live. Ms Lee is next.` */
export function isProcedure(text: Text, paragraphs: ParsedSpan[]): boolean {
  const sentences = paragraphs.flatMap((each) => {
    const words = wordsAt(text.document, each);
    return splitSentences(words).map(({ start, end }) => words.slice(start, end));
  });
  const leads = (each: string) => {
    const [{ length }, folded] = [each.split(' '), fold(each)];
    const brief = length <= (each.endsWith('?') ? 6 : 13) && !substance.test(folded);
    const calls = length <= 4 && /\s\p{Lu}\p{Ll}+\.$/u.test(each);
    return (
      opens.test(folded) ||
      (brief && leading.test(folded)) ||
      calls ||
      speakerAlone(text, each.replace(/\.$/, ''), true) !== null
    );
  };
  const only = sentences.every((each) => leads(each) || remark.test(fold(each)));
  return only && sentences.some(leads);
}

const opens = /^(?:item \d|(?:i|we) (?:now )?(?:thank|welcome|invite) )[^?]{0,200}$/;
/** A few words that tell nothing: "Noted.", "Right, stay there." */
const remark = grammar`^(?!(?:${'pronouns'}|${'determiners'})\b)(?:[^\s?]+ ?){1,4}$`;
const leading = grammar`\b(?:${'procedure'})\b`;
/** Words that speak of what was inspected, or of how it was found. */
const substance = grammar`\b(?:${'judges'}|${'reports'}|inspected|grade|graded)\b`;
