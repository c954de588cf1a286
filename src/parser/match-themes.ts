import type { ThemeMatch } from '../schemas/passage.ts';
import type { Theme } from '../schemas/theme.ts';

/**
 * Where a text speaks of themes, in the order of the text. A theme's longer words go first and no two
 * matches of one theme overlap. Case counts only for acronyms (words in capitals); whole words only,
 * but a final * takes any ending; hyphen and space are the same, so are straight and curly marks.
 */
export function matchThemes(text: string, themes: Theme[]): ThemeMatch[] {
  return themes
    .flatMap((theme) => matchTheme(text, theme))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function matchTheme(text: string, theme: Theme): ThemeMatch[] {
  const found: ThemeMatch[] = [];
  for (const pattern of patternsOf(theme)) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ theme: theme.id, start, end });
      }
    }
  }
  return found;
}

const patterns = new WeakMap<Theme, RegExp[]>();

function patternsOf(theme: Theme): RegExp[] {
  const known = patterns.get(theme);
  if (known) return known;
  const words = [...new Set([...theme.words, ...Object.keys(theme.acronyms)])]
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .sort((one, other) => other.length - one.length);
  const made = words.map(patternOf);
  patterns.set(theme, made);
  return made;
}

function patternOf(word: string): RegExp {
  const open = word.endsWith('*');
  const body = (open ? word.slice(0, -1) : word)
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/[-\s‐‑]+/g, '[-\\s‐‑]+');
  const ending = open ? "[\\p{L}\\p{N}'’]*" : '';
  const acronym = /\p{Lu}{2}/u.test(word) && !/\p{Ll}{2}/u.test(word);
  const flags = acronym ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}${ending}(?![\\p{L}\\p{N}])`, flags);
}
