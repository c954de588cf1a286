import { grammar } from '../lexicon/grammar.ts';
import type { ToldGrading } from '../rules/reading.ts';
import type { Text } from '../text.ts';

const question = /^how\b|\?$/;
/** What says when or why a grade is given is no part of what it is given for, nor who goes on to do what. */
const goesOn = grammar`\b(?:following|despite|amid|during)\b|(?<!ing) (?:${'pronouns'})$`;
const longest = 14;

/**
 * Whether what a grade is given for is clear: a known area, a question, or words that hold no more than an
 * area has. "investigating crime following a visit in May" is not.
 */
export function isClearArea(
  { bodyNames, scale }: Text,
  { words, id }: ToldGrading['area'],
  label: boolean,
): boolean {
  const folded = words.toLowerCase();
  if (id !== null || question.test(folded)) return true;
  // "Fell Good Poor" holds grades; "good use of money" describes one thing.
  const holdsGrade = scale.find(folded).some(({ start }) => start > 0);
  if (holdsGrade || bodyNames.named(words).length > 0) return false;
  return label || (folded.split(' ').length <= longest && !goesOn.test(folded));
}

/** Whether an area needs no other grade told like its own: it is known, asked about, done, or all. */
export function isUndisputed({ words, id }: ToldGrading['area']): boolean {
  return id !== null || /\boverall\b|^how\b|\?$|^\w+ing\b/.test(words.toLowerCase());
}
