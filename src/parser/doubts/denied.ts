import { grammar } from '../lexicon/grammar.ts';
import { type Doubt, type DoubtPlace, wordsAfter, wordsBefore } from './doubt.ts';

const denial = grammar`(?:\b(?:${'denials'})\b|n't\b)[^,;]{0,48}$`;
const after = grammar`^["']? (?:no more|no longer)\b`;

/** A grade that is denied tells none: "far from good" and "no longer inadequate" are dismissed. */
export function denied(place: DoubtPlace): Doubt | null {
  const found = denial.test(wordsBefore(place)) || after.test(wordsAfter(place));
  return found ? { reason: 'The words say that it is not so.', certain: true } : null;
}
