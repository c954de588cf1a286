import { diffArrays } from 'diff';

/**
 * How the words of two texts differ, in the order of both: stretches that both have, and those that
 * only `one` or only `other` has. "it is fair" and "it is very fair" share "it is" and "fair", and only
 * the other has "very".
 */
export function wordDifferences(one: string, other: string): WordDifference[] {
  return diffArrays(wordsOf(one), wordsOf(other)).map(({ value, added, removed }) => ({
    words: value.join(' '),
    count: value.length,
    in: added ? 'other' : removed ? 'one' : 'both',
  }));
}

/** How nearly two texts have the same words in the same order: the share of their words, 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const differences = wordDifferences(one, other);
  const count = (where: WordDifference['in']) =>
    differences.reduce((sum, each) => sum + (each.in === where ? each.count : 0), 0);
  const both = 2 * count('both');
  return both === 0 ? 0 : both / (both + count('one') + count('other'));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Words in a row that two texts share, or that one of them has. */
export interface WordDifference {
  words: string;
  count: number;
  in: 'both' | 'one' | 'other';
}
