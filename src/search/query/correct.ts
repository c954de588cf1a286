import type { Run } from '../words/tokens.ts';
import { runTogether, type Word, wordsOf } from '../words/words.ts';
import type { Dictionary } from './dictionary.ts';

/** A word that no text and no label says, and the word that is searched for in its place. */
export interface Correction {
  /** The word as it is compared, and where it stands in the query. */
  typed: string;
  start: number;
  end: number;
  to: string;
}

/**
 * Puts each unknown word right, once, to a whole word of the texts or of labels that was surely meant.
 * Numbers, names and common English, of which `english` knows the rarer words, stay as they are typed.
 */
export async function correct(
  query: string,
  runs: Run[],
  dictionary: Dictionary,
  english: () => Promise<ReadonlySet<string>>,
): Promise<{ runs: Run[]; corrections: Correction[] }> {
  const joined = runs.map((run) =>
    run.quoted ? run : { ...run, words: joinedWhereSaid(run.words, dictionary) },
  );
  const strange = joined
    .flatMap(({ words, quoted }) => (quoted ? [] : words))
    .filter((word) => !isLeftAlone(word, query, dictionary));
  if (strange.length === 0) return { runs: joined, corrections: [] };
  const [{ wordMeant }, others] = await Promise.all([import('./spelling.ts'), english()]);
  const corrections = strange.flatMap(({ letters, stem, start, end }): Correction[] => {
    const to = others.has(stem) ? null : wordMeant(letters, dictionary.counts);
    return to === null ? [] : [{ typed: letters, start, end, to }];
  });
  return { runs: joined.map((run) => corrected(run, corrections)), corrections };
}

function corrected(run: Run, corrections: Correction[]): Run {
  const words = run.words.flatMap((word) => {
    const { start, end } = word;
    const made = corrections.find((each) => each.start === start);
    return made ? wordsOf(made.to).map((each) => ({ ...each, start, end })) : [word];
  });
  return { ...run, words };
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
