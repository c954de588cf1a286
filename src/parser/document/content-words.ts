import { stemmer } from 'stemmer';
import { holdsWord } from '../lexicon/grammar.ts';
import { fold } from './normalise.ts';

/** Lists whose words say little of what a phrase is about. */
const small = [
  'determiners',
  'prepositions',
  'pronouns',
  'questionWords',
  'copulas',
  'auxiliaries',
] as const;
/** Words that say how far, or that it is an area. */
const general = new Set(
  'and or well overall extent way area areas all any both each including'.split(' '),
);

/**
 * The words that carry a phrase's meaning, each cut to its stem, in order and without repeats:
 * "the recording of data" gives record, data; "Preventing crime" and "crime prevention" share both.
 */
export function contentWords(phrase: string): string[] {
  const words = fold(phrase)
    .replace(/'s\b|s'(?=\s|$)/g, '')
    .replace(/\b(re|anti)-(?=\w)/g, '$1')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set((words ?? []).filter((word) => !isSmall(word)).map(stemmer))];
}

function isSmall(word: string): boolean {
  return general.has(word) || small.some((list) => holdsWord(list, word));
}

/** Whether two stems are of one word: "legitim" of legitimate, "legitimaci" of legitimacy. */
function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= 5 && long.startsWith(short));
}

/** How many stems of one list stand in another. */
export function shared(one: string[], other: string[]): number {
  return one.filter((stem) => other.some((each) => sameStem(stem, each))).length;
}
