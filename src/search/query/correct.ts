import type { Run } from '../words/tokens.ts';
import { runTogether, type Word, wordsOf } from '../words/words.ts';
import type { Dictionary } from './dictionary.ts';
import { splitWord, wordMeant } from './spelling.ts';

/** A word that no text and no label says, and the words that are searched for in its place. */
export interface Correction {
  /** The word as it is compared, and where it stands in the query. */
  typed: string;
  start: number;
  end: number;
  to: string[];
}

/**
 * Puts each unknown word right, once, to a whole word of the texts or of labels that was surely meant,
 * or to two that were run together. Numbers, names and common English stay as they are typed.
 */
export function correct(
  query: string,
  runs: Run[],
  dictionary: Dictionary,
  english: ReadonlySet<string>,
): { runs: Run[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const corrected = runs.map((run) => {
    if (run.quoted) return run;
    const words = joinedWhereSaid(run.words, dictionary).flatMap((word) => {
      const to =
        isLeftAlone(word, query, dictionary) || english.has(word.letters)
          ? []
          : meant(word, dictionary);
      if (to.length === 0) return [word];
      const { letters, start, end } = word;
      corrections.push({ typed: letters, start, end, to });
      return to.flatMap((each) => wordsOf(each)).map((each) => ({ ...each, start, end }));
    });
    return { ...run, words };
  });
  return { runs: corrected, corrections };
}

/** A number, a word that is known or plain English, or one with a capital that only names have. */
function isLeftAlone(word: Word, query: string, dictionary: Dictionary): boolean {
  const { letters, start, end } = word;
  const typed = query.slice(start, end);
  const isOfTwo = /[-‐‑]/.test(typed);
  const isName = start > 0 && /^\p{Lu}\p{Ll}/u.test(typed) && /\p{Ll}/u.test(query.charAt(0));
  return (
    word.common ||
    /\d/.test(letters) ||
    isOfTwo ||
    isName ||
    dictionary.knows(word) ||
    dictionary.isSpoken(word)
  );
}

function meant({ letters }: Word, dictionary: Dictionary): string[] {
  const word = wordMeant(letters, dictionary.counts);
  if (word) return [word];
  return splitWord(letters, (part) => wordsOf(part).some((each) => dictionary.isSaid(each))) ?? [];
}

/** Two words that a hyphen joins, or of which no text says one, as the one that the texts make of them: hand overs, handovers. */
function joinedWhereSaid(words: Word[], dictionary: Dictionary): Word[] {
  return runTogether(
    words,
    (before, word, both) =>
      !before.common &&
      !word.common &&
      dictionary.isSaid(both) &&
      (word.joined || !dictionary.isSaid(before) || !dictionary.isSaid(word)),
  );
}
