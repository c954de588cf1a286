import type { ThemeMatch } from '../schemas/passage.ts';
import type { Theme } from '../schemas/theme.ts';
import { escaped } from './document/normalise.ts';
import { once } from './once.ts';

/** A subject with the words by which texts speak of it. */
export type Worded = Pick<Theme, 'id' | 'words' | 'acronyms'>;

/**
 * Where a text speaks of themes, in the order of the text. A theme's longer words go first and no two
 * matches of one theme overlap. Case counts only for acronyms (words in capitals); whole words only,
 * but a final * takes any ending; hyphen and space are the same, so are straight and curly marks.
 */
export function matchThemes(text: string, themes: Worded[]): ThemeMatch[] {
  const found: ThemeMatch[] = [];
  for (const { theme, words } of patternsWithin(text, patternsOf(themes))) {
    for (const match of text.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      const overlaps = found.some(
        (other) => other.theme === theme && end > other.start && start < other.end,
      );
      if (!overlaps) found.push({ theme, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/**
 * The patterns whose first word stands in the text, in their own order. The text is gone through
 * once; most patterns are never tried.
 */
function patternsWithin(text: string, { whole, open, openLengths }: Patterns): Pattern[] {
  const within = new Set<Pattern>();
  for (const [word] of text.matchAll(wordPattern)) {
    const folded = withoutCase(word);
    for (const pattern of whole.get(folded) ?? []) within.add(pattern);
    for (const length of openLengths)
      for (const pattern of open.get(folded.slice(0, length)) ?? []) within.add(pattern);
  }
  return [...within].sort((one, other) => one.order - other.order);
}

const patternsOf = once((themes: Worded[]) => byFirstWord(themes.flatMap(wordsOf)));

/** A theme's words and acronyms, the longest first. */
function wordsOf({ id, words, acronyms }: Worded): { theme: string; word: string }[] {
  return [...new Set([...words, ...Object.keys(acronyms)])]
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .sort((one, other) => other.length - one.length)
    .map((word) => ({ theme: id, word }));
}

function byFirstWord(words: { theme: string; word: string }[]): Patterns {
  const whole = new Map<string, Pattern[]>();
  const open = new Map<string, Pattern[]>();
  for (const [order, { theme, word }] of words.entries()) {
    const { body, ending } = partsOf(word);
    const [first = ''] = body.match(wordPattern) ?? [];
    const patterns = ending && body.endsWith(first) ? open : whole;
    const key = withoutCase(first);
    const pattern = { theme, order, words: patternOf(word) };
    patterns.set(key, [...(patterns.get(key) ?? []), pattern]);
  }
  return { whole, open, openLengths: [...new Set([...open.keys()].map(({ length }) => length))] };
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Letters that are the same but for case are the same letters, as for a pattern that ignores case. */
function withoutCase(word: string): string {
  return word.toUpperCase().toLowerCase();
}

/** A word without its final *, and the pattern of the endings that the * stands for. */
function partsOf(word: string): { body: string; ending: string } {
  if (!word.endsWith('*')) return { body: word.trim(), ending: '' };
  return { body: word.slice(0, -1).trim(), ending: "[\\p{L}\\p{N}'’]*" };
}

const apostrophe = /['\p{Pi}\p{Pf}]/u;

function patternOf(word: string): RegExp {
  const { body, ending } = partsOf(word);
  const letters = body
    .split(/[\s\p{Pd}]+/u)
    .map((part) => part.split(apostrophe).map(escaped).join("['\\p{Pi}\\p{Pf}]"))
    .join('[\\s\\p{Pd}]+');
  const acronym = /\p{Lu}{2}/u.test(word) && !/\p{Ll}{2}/u.test(word);
  const flags = acronym ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}${ending}(?![\\p{L}\\p{N}])`, flags);
}

/** A theme's word as a pattern, and its place among the words of all themes. */
interface Pattern {
  theme: string;
  order: number;
  words: RegExp;
}

/** Patterns by their first word; those whose first word is open to any ending by its beginning. */
interface Patterns {
  whole: Map<string, Pattern[]>;
  open: Map<string, Pattern[]>;
  openLengths: number[];
}
