import type { SpellingsFile } from '../format/index-format.ts';
import { stem } from '../words/stem.ts';
import { type Word, wordsOf } from '../words/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Thesaurus } from './thesaurus.ts';

/** The words of the texts and of labels, and those that English speakers use. */
export interface Dictionary {
  /** Whether a text says a word, in any of its endings. */
  isSaid(word: Word): Promise<boolean>;
  /** Whether a text, a label or a plain question says it, or English speakers use it most. */
  knows(word: Word): Promise<boolean>;
  /** From 0 for the words of every talk to 1 for those that only a subject brings. */
  subjectShare(word: Word): number;
  /** The words of each person’s names and office, and of what bears a name. */
  names: string[][];
  /** What may be meant by a strange word. */
  spellings(): Promise<Spellings>;
}

/** The words that can be meant, and those that are not put right. */
export interface Spellings {
  /** How common each word of the texts and of labels is, from 1. */
  counts: ReadonlyMap<string, number>;
  /** The stems of rarer words of English. */
  english: ReadonlySet<string>;
}

/** Who holds a word: a text, or but a plain question. */
export type HeldBy = 'text' | 'question' | null;

/** Puts the words that are spoken most and those of labels into a dictionary, which asks the index who holds a word. */
export function dictionaryOf(
  spokenWords: string,
  { words: labels, names }: Lexicon,
  index: {
    heldBy(word: Word): Promise<HeldBy>;
    spellings(): Promise<SpellingsFile>;
  },
): Dictionary {
  const ofLabels = new Set(labels.map(stem));
  const spoken = new Map(
    spokenWords.split(' ').map((each, rank) => [each.toLowerCase(), shareOf(each, rank)]),
  );
  const ofBodies = new Set(names.bodies.nouns.map(stem));
  return {
    isSaid: async (word) => (await index.heldBy(word)) === 'text',
    knows: async (word) =>
      ofLabels.has(word.stem) || spoken.has(word.stem) || (await index.heldBy(word)) !== null,
    names: names.names
      .filter(({ kind }) => kind === 'person')
      .map((each) => wordsOf([each.name, ...each.labels, each.voice].join(' ')).map(lettersOf)),
    spellings: async () => spellingsOf(await index.spellings(), labels),
    subjectShare: ({ stem: own }) => (ofBodies.has(own) ? talk.least : (spoken.get(own) ?? 1)),
  };
}

/** A dictionary that knows the words of a thesaurus too. */
export function alsoKnowing(dictionary: Dictionary, { words, names }: Thesaurus): Dictionary {
  const stems = new Set(words.map(stem));
  return {
    ...dictionary,
    names: [...dictionary.names, ...names],
    knows: async (word) => stems.has(word.stem) || dictionary.knows(word),
    spellings: async () => {
      const { counts, english } = await dictionary.spellings();
      return { counts: new Map([...words.map((word) => [word, 1] as const), ...counts]), english };
    },
  };
}

function spellingsOf({ said, counts, english }: SpellingsFile, labels: string[]): Spellings {
  const known = new Map(labels.map((word) => [word, 1]));
  for (const [at, word] of said.split(' ').entries()) known.set(word, 1 + Number(counts[at]));
  return { counts: known, english: new Set(english.split(' ')) };
}

/**
 * Words as common as the first so many of talk carry hardly any subject; those beyond the last so many
 * carry one wholly.
 */
export const talk = { everyday: 30, subjects: 700, least: 0.04, carrier: 0.1 };

function shareOf(word: string, rank: number): number {
  const share = Math.log((rank + 1) / talk.everyday) / Math.log(talk.subjects / talk.everyday);
  const isCarrier = /^[A-Z]/.test(word);
  return Math.max(talk.least, Math.min(isCarrier ? talk.carrier : 1, share));
}

const lettersOf = ({ letters }: Word) => letters;
