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
  return sentences.every((each) => leads(each) || remark.test(fold(each))) && sentences.some(leads);
}

const opens =
  /^(?:item \d|(?:(?:i|we) (?:now )?|good \w+,? (?:and )?)?(?:thank|welcome|invite) )[^?]{0,200}$/;
/** A few words that tell nothing: "Noted.", "Right, stay there.", "It's noon." */
const remark = grammar`^(?:(?!(?:${'pronouns'}|${'determiners'})\b)(?:[^\s?]+ ?){1,4}|\S+ \S+)$`;
const leading = grammar`\b(?:${'procedure'})\b`;
/** Words that speak of what was inspected, or of how it was found. */
const substance = grammar`\b(?:${'judges'}|${'reports'}|inspected|grade|graded)\b`;
const own = grammar`\?$|\b(?:i|me|my|you|your)\b`;
