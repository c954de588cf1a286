import { isPlainWord } from '../words/plain-words.ts';
import type { Run } from '../words/tokens.ts';
import { runTogether, type Word, wordsOf } from '../words/words.ts';
import { isAskedFor } from './asked-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isNamed, type Understanding } from './query.ts';
import { type Dictionary, longerWords, nearWords, splitWord } from './spelling.ts';

/** What was done about a word that no text and no name says. */
export interface Correction {
  /** The word as it is compared, and where it stands in the query. */
  typed: string;
  start: number;
  end: number;
  /** The words searched for instead, or only offered; none where nothing is near. */
  to: string[];
  /** Put right, offered, answered with words of like meaning, with longer words, or not at all. */
  how: 'spelling' | 'offer' | 'everyday' | 'longer' | 'none';
}

/** Words that name nothing and ask for nothing: unless a text says them they may be misspelt. */
export function unknownWords({ concepts }: Understanding): Word[] {
  return concepts
    .filter((concept) => !concept.quoted && !isNamed(concept))
    .flatMap(({ words }) => words)
    .filter((word) => !word.common && !isAskedFor(word));
}

/** Puts right those of a query’s unknown words that no text says. */
export function correct(
  runs: Run[],
  unknown: Word[],
  lexicon: Lexicon,
  dictionary: Dictionary,
): { runs: Run[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const places = new Set(unknown.map(({ start }) => start));
  const isFine = ({ start, stem }: Word) => !places.has(start) || dictionary.isSaid(stem);
  const corrected = runs.map((run) =>
    run.quoted
      ? run
      : {
          ...run,
          words: joinedWhereSaid(run.words, isFine, dictionary).flatMap((word, index, words) => {
            if (isFine(word)) return [word];
            const isPart = lexicon.knows(word);
            const correction =
              correctByMeaning(word, dictionary) ??
              correctByNeighbours(index, words, lexicon, dictionary) ??
              (isPart ? null : correctWord(word, dictionary));
            if (!correction) return [word];
            corrections.push(correction);
            return correction.how === 'spelling' ? inPlaceOf(word, correction.to) : [word];
          }),
        },
  );
  return { runs: corrected, corrections };
}

/** Two words, one of them unknown, as the one that the texts make of them: hand overs, handovers. */
function joinedWhereSaid(
  words: Word[],
  isFine: (word: Word) => boolean,
  dictionary: Dictionary,
): Word[] {
  return runTogether(
    words,
    (before, word, both) =>
      !before.common &&
      !word.common &&
      dictionary.isSaid(both.stem) &&
      !(isFine(word) && isFine(before)),
  );
}

/** A word near enough that with its neighbour names something: "claires law", "sexaul offences". */
function correctByNeighbours(
  index: number,
  words: Word[],
  lexicon: Lexicon,
  dictionary: Dictionary,
): Correction | null {
  const word = words[index];
  const [before, after] = [words[index - 1], words[index + 1]];
  if (!word || isPlainWord(word.stem)) return null;
  const meant = nearWords(word.letters, dictionary).find(({ word: near }) => {
    const [one] = wordsOf(near);
    return [
      [before, one],
      [one, after],
    ].some((pair) => {
      const both = pair.filter((each) => each !== undefined);
      return (
        both.length === 2 && !both.some(({ common }) => common) && lexicon.naming(both).length > 0
      );
    });
  });
  return meant ? { ...placeOf(word), to: [meant.word], how: 'spelling' } : null;
}

function correctByMeaning(word: Word, dictionary: Dictionary): Correction | null {
  const everyday = dictionary.everyday(word.stem);
  return everyday.length > 0 ? { ...placeOf(word), to: everyday, how: 'everyday' } : null;
}

function correctWord(word: Word, dictionary: Dictionary): Correction {
  const place = placeOf(word);
  const none: Correction = { ...place, to: [], how: 'none' };
  if (isPlainWord(word.stem)) return none;
  const [near] = nearWords(word.letters, dictionary);
  if (near?.sure) return { ...place, to: [near.word], how: 'spelling' };
  const split = splitWord(word.letters, dictionary);
  if (split) return { ...place, to: split, how: 'spelling' };
  const longer = longerWords(word.letters, dictionary);
  if (longer.length > 0) return { ...place, to: longer, how: 'longer' };
  return near ? { ...place, to: [near.word], how: 'offer' } : none;
}

const placeOf = ({ letters, start, end }: Word) => ({ typed: letters, start, end });

const inPlaceOf = ({ start, end }: Word, letters: string[]) =>
  letters.flatMap((each) => wordsOf(each)).map((word) => ({ ...word, start, end }));
