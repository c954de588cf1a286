import type { Vocabulary } from '../format/index-format.ts';
import { stem } from '../words/stem.ts';
import type { Word } from '../words/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Thesaurus } from './thesaurus.ts';

/** The words of the texts and of labels, and those that English speakers use. */
export interface Dictionary {
  /** How common each word of the texts and of labels is, from 1. */
  counts: ReadonlyMap<string, number>;
  /** Whether a text says a word, in any of its endings. */
  isSaid(word: Word): boolean;
  /** Whether a text, a label or a plain question says it. */
  knows(word: Word): boolean;
  /** Whether it is one of those that English speakers use most. */
  isSpoken(word: Word): boolean;
  /** From 0 for the words of every talk to 1 for those that only a subject brings. */
  subjectShare(word: Word): number;
}

/** Puts a vocabulary and the words of labels into a dictionary. */
export function dictionaryOf(
  vocabulary: Vocabulary,
  { words: labels, names }: Lexicon,
): Dictionary {
  const counts = new Map(labels.map((word) => [word, 1]));
  const saidWords = vocabulary.said.split(' ');
  for (const [at, word] of saidWords.entries()) counts.set(word, 1 + Number(vocabulary.counts[at]));
  const said = new Set(saidWords.map(stem));
  const known = new Set([...counts.keys()].map(stem).concat(vocabulary.asked.split(' ')));
  const spoken = new Map(vocabulary.spoken.split(' ').map((each, rank) => [each, rank]));
  const ofBodies = new Set(names.bodies.nouns.map(stem));
  const carriers = new Set(vocabulary.carriers.split(' '));
  const isCarrier = (letters: string) =>
    carriers.has(letters) || carriers.has(letters.replace(/s$/, ''));
  return {
    counts,
    isSaid: (word) => said.has(word.stem),
    knows: (word) => known.has(word.stem),
    isSpoken: (word) => spoken.has(word.stem),
    subjectShare: ({ letters, stem: own }) =>
      ofBodies.has(own)
        ? talk.least
        : Math.min(isCarrier(letters) ? talk.carrier : 1, shareOf(spoken.get(own))),
  };
}

/** A dictionary that knows the words of a thesaurus too. */
export function alsoKnowing(dictionary: Dictionary, { words }: Thesaurus): Dictionary {
  const stems = new Set(words.map(stem));
  return {
    ...dictionary,
    counts: new Map([...words.map((word) => [word, 1] as const), ...dictionary.counts]),
    knows: (word) => dictionary.knows(word) || stems.has(word.stem),
  };
}

/**
 * Words as common as the first so many of talk carry hardly any subject; those beyond the last so many
 * carry one wholly.
 */
export const talk = { everyday: 30, subjects: 700, least: 0.04, carrier: 0.1 };

function shareOf(rank: number | undefined): number {
  if (rank === undefined) return 1;
  const share = Math.log((rank + 1) / talk.everyday) / Math.log(talk.subjects / talk.everyday);
  return Math.max(talk.least, Math.min(1, share));
}
