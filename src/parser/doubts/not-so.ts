import { grammar } from '../lexicon/grammar.ts';
import { type DoubtPlace, wordsAfter, wordsBefore } from './doubt.ts';

const denial = grammar`(?:\b(?!not only\b)(?:${'denials'})\b|n't\b)[^,;:]{0,48}$`;
/** "A standard is rated good if most are met" tells a rule. */
const ruled = /^ (?:if|where|when|unless)\b/;
const ofAny = /^\W*(?:an?|any|each|every) /;
const supposition = grammar`\b(?:${'suppositions'})\b`;

/**
 * A grade that is denied, supposed, wished for or asked about tells none: "far from good", "could be good"
 * and "Is it good?" are dismissed.
 */
export function notSo(place: DoubtPlace): string | null {
  const { passage, clause } = place;
  // "If you ring, it is rated good" supposes no grade.
  const before = wordsBefore(place).replace(/^\W*if [^,]*,(?= (?:it|they|the|we)\b)/, '');
  if (denial.test(before)) return 'The words say that it is not so.';
  // "Why was it rated poor?" takes for granted that it was.
  const { start, end } = clause.mark.sentence;
  const asked = /^(?!why\b).*\?"?$/s.test(passage.folded.slice(start, end));
  return asked || supposition.test(before) || (ofAny.test(before) && ruled.test(wordsAfter(place)))
    ? 'The words only suppose it, wish for it or ask.'
    : null;
}
