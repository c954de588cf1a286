import type { Run } from '../words/tokens.ts';
import { joined, runTogether, type Word, wordsOf } from '../words/words.ts';
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
 * Numbers and common English stay as they are typed; so do names, but beside the rest of one.
 */
export async function correct(
  query: string,
  runs: Run[],
  dictionary: Dictionary,
): Promise<{ runs: Run[]; corrections: Correction[] }> {
  const together = await Promise.all(
    runs.map(async (run) =>
      run.quoted ? run : { ...run, words: await joinedWhereSaid(run.words, dictionary) },
    ),
  );
  const typed = together.flatMap(({ words, quoted }) => (quoted ? [] : words));
  const strange = await strangeOf(
    typed.filter((word) => !isLeftAlone(word, query)),
    dictionary,
  );
  if (strange.length === 0) return { runs: together, corrections: [] };
  const [{ nameMeant, wordMeant }, { counts, english }] = await Promise.all([
    import('./spelling.ts'),
    dictionary.spellings(),
  ]);
  const corrections = strange.flatMap((word): Correction[] => {
    const { letters, stem, start, end } = word;
    const isLeft = isName(word, query) || english.has(stem);
    const to =
      nameMeant(letters, namedBeside(word, typed, dictionary)) ??
      (isLeft ? null : wordMeant(letters, counts));
    return to === null ? [] : [{ typed: letters, start, end, to }];
  });
  return { runs: together.map((run) => corrected(run, corrections)), corrections };
}

/** The words that nobody knows. */
export async function strangeOf(words: Word[], { knows }: Dictionary): Promise<Word[]> {
  const known = await Promise.all(words.map(knows));
  return words.filter((_, index) => !known[index]);
}

function corrected(run: Run, corrections: Correction[]): Run {
  const words = run.words.flatMap((word) => {
    const { start, end } = word;
    const made = corrections.find((each) => each.start === start);
    return made ? wordsOf(made.to).map((each) => ({ ...each, start, end })) : [word];
  });
  return { ...run, words };
}

/** A number, or a word that is common or made of two. */
function isLeftAlone({ letters, common, start, end }: Word, query: string): boolean {
  return common || /\d/.test(letters) || /[-‐‑]/.test(query.slice(start, end));
}

/** Whether it has a capital that only names have. */
function isName({ start, end }: Word, query: string): boolean {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(query.slice(start, end));
  return start > 0 && isCapital && /\p{Ll}/u.test(query.charAt(0));
}

/** The words of the names that a word beside it is of: those of people, their offices, and what bears a name. */
function namedBeside(word: Word, typed: Word[], { names }: Dictionary): string[] {
  const at = typed.indexOf(word);
  const beside = [typed[at - 1], typed[at + 1]].flatMap((each) => each?.letters ?? []);
  return names.filter((name) => beside.some((letters) => name.includes(letters))).flat();
}

/** Two words that a hyphen joins, or of which no text says one, as the one that the texts make of them: hand overs, handovers. */
async function joinedWhereSaid(words: Word[], { isSaid }: Dictionary): Promise<Word[]> {
  const pairs = words.flatMap((word, index) => {
    const before = words[index - 1];
    return before && !before.common && !word.common ? [word, before, joined(before, word)] : [];
  });
  const asked = await Promise.all(pairs.map(isSaid));
  const said = new Set(pairs.filter((_, index) => asked[index]).map(({ letters }) => letters));
  return runTogether(
    words,
    (before, word, both) =>
      said.has(both.letters) &&
      (word.joined || !said.has(before.letters) || !said.has(word.letters)),
  );
}
