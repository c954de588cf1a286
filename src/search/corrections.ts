import { everydayStems } from './everyday-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Dictionary, longerWords, nearestWord, splitWord } from './spelling.ts';
import type { Run } from './tokens.ts';
import { joined, type Word, wordsOf } from './words.ts';

/** What was done about a word that no text and no name says. */
export interface Correction {
  typed: string;
  /** The words searched for instead; none where nothing is near. */
  to: string[];
  /** Put right, answered with words of like meaning, with longer words, or not at all. */
  how: 'spelling' | 'everyday' | 'longer' | 'none';
}

/** Tells whether a text says a stem. */
export type IsSaid = (stem: string) => boolean;

/** Stems that decide whether the words of a query are known: each word, and each two run together. */
export function stemsToKnow(runs: Run[]): string[] {
  return runs.flatMap(({ words }) =>
    words.flatMap((word, index) => {
      const next = words[index + 1];
      return next && !next.common ? [word.stem, joined(word, next).stem] : [word.stem];
    }),
  );
}

/** Whether any word is one that no text and no name says. */
export function hasUnknown(runs: Run[], isSaid: IsSaid, lexicon: Lexicon): boolean {
  return runs.some(
    (run) => !run.quoted && run.words.some((word) => !isKnown(word, isSaid, lexicon)),
  );
}

/** Puts right the words that no text and no name says, but for those in quotation marks. */
export function correct(
  runs: Run[],
  isSaid: IsSaid,
  lexicon: Lexicon,
  dictionary: Dictionary,
): { runs: Run[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const corrected = runs.map((run) => {
    if (run.quoted) return run;
    const words: Word[] = [];
    for (let at = 0; at < run.words.length; at += 1) {
      const [word, next] = [run.words[at], run.words[at + 1]];
      if (!word) continue;
      const both = next && !next.common ? joined(word, next) : null;
      const known = isKnown(word, isSaid, lexicon);
      const nextKnown = next && isKnown(next, isSaid, lexicon);
      if (both && !(known && nextKnown) && isSaid(both.stem)) {
        words.push(both);
        at += 1;
      } else if (known) words.push(word);
      else words.push(...corrections_(word));
    }
    return { ...run, words };
  });
  return { runs: corrected, corrections };

  function corrections_(word: Word): Word[] {
    const correction = correctWord(word, isSaid, dictionary);
    corrections.push(correction);
    if (correction.how !== 'spelling') return [word];
    const { start, end } = word;
    return correction.to.flatMap((to) => wordsOf(to)).map((each) => ({ ...each, start, end }));
  }
}

function isKnown(word: Word, isSaid: IsSaid, lexicon: Lexicon): boolean {
  return (
    word.common || isSaid(word.stem) || lexicon.knows(word) || lexicon.naming([word]).length > 0
  );
}

function correctWord(word: Word, isSaid: IsSaid, dictionary: Dictionary): Correction {
  const typed = word.letters;
  const everyday = everydayStems(word.stem);
  const said = [...dictionary.keys()].filter(
    (each) => everyday.some((stem) => wordStem(each) === stem) && isSaid(wordStem(each)),
  );
  if (said.length > 0) return { typed, to: said, how: 'everyday' };
  const near = nearestWord(typed, dictionary);
  if (near) return { typed, to: [near], how: 'spelling' };
  const split = splitWord(typed, dictionary);
  if (split) return { typed, to: split, how: 'spelling' };
  const longer = longerWords(typed, dictionary);
  return { typed, to: longer, how: longer.length > 0 ? 'longer' : 'none' };
}

const wordStem = (word: string) => wordsOf(word)[0]?.stem ?? '';
