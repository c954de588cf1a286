import type { Vocabulary } from '../format/index-format.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';

/** The words of the texts, and those that name things. */
export interface Dictionary {
  /** How common each word is, from 1. */
  counts: Map<string, number>;
  /** Whether a text says a word, in any of its endings. */
  isSaid(stem: string): boolean;
  /** Words of the texts that may stand for an everyday one that they do not say. */
  everyday(stem: string): string[];
}

/** Puts the words of the texts and of names into a dictionary. */
export function dictionaryOf(vocabulary: Vocabulary, lexiconWords: string[]): Dictionary {
  const counts = new Map(lexiconWords.map((word) => [word, 1]));
  const words = vocabulary.words.split(' ').filter(Boolean);
  const said = new Set(words.map(stem));
  words.forEach((word, index) => {
    counts.set(word, 1 + Number(vocabulary.counts.charAt(index)));
  });
  const everyday = new Map<string, string[]>();
  for (const [unsaid, instead] of vocabulary.everyday)
    for (const word of new Set(unsaid.split(' ').map(stem)))
      everyday.set(word, [...(everyday.get(word) ?? []), ...instead.split(' ')]);
  return {
    counts,
    isSaid: (each) => said.has(each),
    everyday: (each) => [...new Set(everyday.get(each))],
  };
}

/** A word near another, and whether so near that it must be meant. */
export interface NearWord {
  word: string;
  sure: boolean;
}

/**
 * The words that were perhaps meant, the likeliest first: one letter wrong, missing, added or swapped
 * with its neighbour, or two in a word of six letters or more; the nearest, then the most common. Two
 * slips of the kind that another word would show ("bullying" and "building") leave it unsure, and so
 * does a wrong first letter.
 */
export function nearWords(word: string, { counts }: Dictionary): NearWord[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const most = word.length < 6 ? 1.5 : 3;
  const near: (NearWord & { cost: number })[] = [];
  for (const [candidate, count] of counts) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > 2) continue;
    const isOther = startsOtherwise(word, candidate);
    if (isOther && word.length < 6) continue;
    const distance = slipDistance(word, candidate, isOther ? 1.5 : most);
    if (distance > (isOther ? 1.5 : most)) continue;
    const sure = !isOther && distance <= (word.length < 6 ? 1.2 : word.length < 9 ? 2 : 2.5);
    near.push({ word: candidate, sure, cost: distance * 10 - count });
  }
  return near.sort((a, b) => a.cost - b.cost).map(({ word, sure }) => ({ word, sure }));
}

/** A first letter is seldom wrong; it may be missing, or swapped with the second. */
function startsOtherwise(word: string, candidate: string): boolean {
  return candidate.charAt(0) !== word.charAt(0) && candidate.charAt(1) !== word.charAt(0);
}

/** Two words of the dictionary, one of them perhaps too common for it, that were run together. */
export function splitWord(word: string, { counts }: Dictionary): [string, string] | null {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    const isWord = (part: string) => counts.has(part) || stopWords.has(part);
    if (parts.every(isWord) && parts.some((part) => counts.has(part))) return parts;
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
 * How far apart two words are as slips of the pen go: a letter doubled or not, 0.7; a vowel wrong,
 * missing or added, two letters swapped, or a letter for one that sounds like it, 1; any other letter
 * missing or added, 1.2, or wrong, 1.5. Some number above `most` where it is more.
 */
export function slipDistance(from: string, to: string, most: number): number {
  let twoBack: number[] = [];
  let oneBack = [0];
  for (let j = 1; j <= to.length; j += 1) oneBack.push((oneBack[j - 1] ?? 0) + oneMore(to, j));
  for (let i = 1; i <= from.length; i += 1) {
    const row = [(oneBack[0] ?? 0) + oneMore(from, i)];
    for (let j = 1; j <= to.length; j += 1) {
      let cost = Math.min(
        (oneBack[j] ?? 0) + oneMore(from, i),
        (row[j - 1] ?? 0) + oneMore(to, j),
        (oneBack[j - 1] ?? 0) + otherLetter(from.charAt(i - 1), to.charAt(j - 1)),
      );
      if (i > 1 && j > 1 && areSwapped(from, i, to, j))
        cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    twoBack = oneBack;
    oneBack = row;
  }
  return oneBack[to.length] ?? most + 1;
}

/** What it costs that the letter before `end` is there in one word only. */
function oneMore(word: string, end: number): number {
  const letter = word.charAt(end - 1);
  if (letter === word.charAt(end - 2)) return 0.7;
  return isVowel(letter) ? 1 : 1.2;
}

function otherLetter(one: string, other: string): number {
  if (one === other) return 0;
  if (isVowel(one) && isVowel(other)) return 1;
  return alike.some((letters) => letters.includes(one) && letters.includes(other)) ? 1 : 1.5;
}

function areSwapped(from: string, i: number, to: string, j: number): boolean {
  return from.charAt(i - 1) === to.charAt(j - 2) && from.charAt(i - 2) === to.charAt(j - 1);
}

const isVowel = (letter: string) => 'aeiouy'.includes(letter);
const alike = ['sz', 'sc', 'ck', 'gj', 'mn', 'td', 'fv', 'kq', 'xs'];
