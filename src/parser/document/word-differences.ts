import { diffArrays } from 'diff';
import { grammar } from '../lexicon/grammar.ts';
import { fold } from './normalise.ts';

/**
 * How the words of two texts differ, in the order of both: stretches that both have, as `other` prints
 * them, and those that only `one` or only `other` has. Words are the same without their marks and
 * capitals. "It is fair." and "it is very fair" share "it is" and "fair", and only the other has "very".
 */
export function wordDifferences(one: string, other: string): WordDifference[] {
  const comparator = (a: Word, b: Word) => a.letters === b.letters;
  const differences = diffArrays(wordsOf(one), wordsOf(other), { comparator });
  return differences.map(({ value, added, removed }) => ({
    words: value.map(({ word }) => word).join(' '),
    count: value.length,
    in: added ? 'other' : removed ? 'one' : 'both',
  }));
}

/** How nearly two texts have the same words in the same order: the share of their words, 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const { both, one: first, other: second } = counts(wordDifferences(one, other));
  return both === 0 ? 0 : (2 * both) / (2 * both + first + second);
}

/**
 * Whether two sentences are nearly the same: one is the other with words left out. All words of the
 * shorter, eight or more, stand in the longer in their order, and are a third of its words or more; no
 * word that denies, and no number, is among those left out. "It is fair to all who call it at night" and
 * "It is fair to all (and most) who call it late at night" are; put "not" for "late", and they are not.
 */
export function areNearlyTheSame(one: string, other: string): boolean {
  const differences = wordDifferences(one, other);
  const { both, one: first, other: second } = counts(differences);
  if (Math.min(first, second) > 0 || both < fewestWords || both * 3 < both + first + second) {
    return false;
  }
  return differences.every((each) => each.in === 'both' || !turns(each.words));
}

/** A sentence of fewer words may be like another by chance. */
export const fewestWords = 8;

const turning = grammar`\b(?:${'denials'})\b|n't\b|\d`;

function turns(words: string): boolean {
  return turning.test(fold(words));
}

function counts(differences: WordDifference[]): Record<WordDifference['in'], number> {
  const count = { both: 0, one: 0, other: 0 };
  for (const each of differences) count[each.in] += each.count;
  return count;
}

/** A word without marks and capitals; marks that stand alone are kept. */
export function lettersOf(word: string): string {
  const letters = fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return letters === '' ? word : letters;
}

function wordsOf(text: string): Word[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.map((word) => ({ word, letters: lettersOf(word) }));
}

interface Word {
  word: string;
  letters: string;
}

/** Words in a row that two texts share, or that one of them has. */
export interface WordDifference {
  words: string;
  count: number;
  in: 'both' | 'one' | 'other';
}
