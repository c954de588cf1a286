import type { Vocabulary } from './index-format.ts';
import { stem } from './stem.ts';

/** The words of the texts, and those that name things. */
export interface Dictionary {
  /** How common each word is, from 1. */
  counts: Map<string, number>;
  /** Whether a text says a word, in any of its endings. */
  isSaid(stem: string): boolean;
}

/** Puts the words of the texts and of names into a dictionary. */
export function dictionaryOf(vocabulary: Vocabulary, lexiconWords: string[]): Dictionary {
  const counts = new Map(lexiconWords.map((word) => [word, 1]));
  const words = vocabulary.words.split(' ').filter(Boolean);
  const said = new Set(words.map(stem));
  words.forEach((word, index) => {
    counts.set(word, 1 + Number(vocabulary.counts.charAt(index)));
  });
  return { counts, isSaid: (each) => said.has(each) };
}

/**
 * The word that was meant: one letter wrong, missing, added or swapped with its neighbour, or two in
 * a word of six letters or more; the nearest, then the most common. Null where none is near.
 */
export function nearestWord(word: string, { counts }: Dictionary): string | null {
  if (word.length < 4 || /\d/.test(word)) return null;
  const most = word.length < 6 ? 1 : 2;
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [candidate, count] of counts) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word, candidate, most);
    if (distance > most) continue;
    const otherStart = candidate.charAt(0) !== word.charAt(0);
    if (otherStart && (distance > 1 || candidate.charAt(1) !== word.charAt(0))) continue;
    const cost = distance * 10 - count;
    if (cost >= bestCost) continue;
    best = candidate;
    bestCost = cost;
  }
  return best;
}

/** Two words of the dictionary that were run together, if the word is that. */
export function splitWord(word: string, { counts }: Dictionary): [string, string] | null {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => counts.has(part))) return parts;
  }
  return null;
}

/** Words of the dictionary that begin with a word, the most common first. */
export function longerWords(word: string, { counts }: Dictionary): string[] {
  if (word.length < 4) return [];
  return [...counts.keys()]
    .filter((candidate) => candidate.startsWith(word) && candidate !== word)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, 4);
}

/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to make one word
 * into the other; any number above `most` where it is more.
 */
export function editDistance(from: string, to: string, most: number): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from.charAt(i - 1) === to.charAt(j - 1);
      let cost = Math.min(
        (oneBack[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (oneBack[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        from.charAt(i - 1) === to.charAt(j - 2) && from.charAt(i - 2) === to.charAt(j - 1);
      if (i > 1 && j > 1 && swapped) cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    twoBack = oneBack;
    oneBack = row;
  }
  return oneBack[to.length] ?? most + 1;
}
