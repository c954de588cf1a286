import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text: its letters as they are compared, and where it stands. */
export interface Word {
  /** Lower case, without accents and apostrophes; a possessive has lost its ending. */
  letters: string;
  stem: string;
  /** Whether it is too common to tell one record from another. */
  common: boolean;
  /** First UTF-16 unit in the text, and the one after the last. */
  start: number;
  end: number;
  /** Whether it is printed in capitals, as acronyms are. */
  capitals: boolean;
  /** Whether a hyphen joins it to the word before. */
  joined: boolean;
}

/**
 * The words of a text in order. "Clare’s Law" gives `clare`, `law`; "body-worn" gives `body` and,
 * joined, `worn`; "Zoë" gives `zoe`; "68.2", "24/7" and "S&S" are a word each.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const letters = plainLetters(match[0]);
    if (letters === '') continue;
    const start = match.index;
    const before = words.at(-1);
    words.push({
      letters,
      stem: stem(letters),
      common: stopWords.has(letters),
      start,
      capitals: inCapitals.test(match[0]),
      end: start + match[0].replace(/[’'ʼ]$/, '').length,
      joined: before?.end === start - 1 && /[-‐‑]/.test(text.charAt(start - 1)),
    });
  }
  return words;
}

/** Letters in capitals, whatever the ending: DA, PCCs, NFA’d. */
const inCapitals = /^(?=.*\p{Lu})[^\p{Ll}’']+(?:[’']?[sd])?$/u;

/**
 * The words by which a run is known: those that are not common, but all except articles where one at most
 * would be left, since "turn up" is not "turn", nor "time off" "time".
 */
export function saidWords(words: Word[]): Word[] {
  const content = contentOf(words);
  return content.length < 2 ? words.filter(({ letters }) => !articles.has(letters)) : content;
}

/** The words that are not common. */
export function contentOf(words: Word[]): Word[] {
  return words.filter(({ common }) => !common);
}

const articles = new Set(['a', 'an', 'the']);

/** Two words run together: `anti`, `social` → `antisocial`. */
export function joined(first: Word, second: Word): Word {
  const letters = first.letters + second.letters;
  return { ...first, letters, stem: stem(letters), common: false, end: second.end };
}

/** Every run of at most so many words, the longest first. */
export function runsWithin(words: Word[], longest: number): Word[][] {
  const lengths = Array.from({ length: Math.min(longest, words.length) }, (_, at) => at + 1);
  return lengths
    .reverse()
    .flatMap((length) =>
      words.slice(length - 1).map((_, start) => words.slice(start, start + length)),
    );
}

/** Words with each pair that belongs together run together: `both` is the one that they would make. */
export function runTogether(
  words: Word[],
  belong: (before: Word, word: Word, both: Word) => boolean,
): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const before = kept.at(-1);
    const both = before && joined(before, word);
    if (before && both && belong(before, word, both)) kept.splice(-1, 1, both);
    else kept.push(word);
  }
  return kept;
}

/**
 * Letters as they are compared: no case, no accents, no apostrophes, no possessive
 * ending nor that of NFA’d, I’m or they’ve; a number without the commas of its thousands.
 */
export function plainLetters(word: string): string {
  if (/^[\d.,]+$/.test(word)) return word.replaceAll(',', '');
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ](?:[sdm]|ll|re|ve)$/, '')
    .replace(/[’'ʼ.]/g, '');
}

const wordPattern =
  /(?<![\p{L}\p{N}.,/])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{1,2}\/\d{1,2})(?![.,/]?[\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}&\p{L}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])\p{L}\.\p{L}(?![\p{L}\p{N}.])|[\p{L}\p{N}\p{M}]+(?:[’'ʼ][\p{L}\p{M}]+)*[’'ʼ]?/gu;
