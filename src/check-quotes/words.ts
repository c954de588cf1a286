import { collapseSpace, evenMarks, type PlacedText } from '../parser/document/normalise.ts';

/** A word of a text as it is compared, with the marks that follow it. */
export interface Word {
  /** By which it is found: small letters and digits alone. */
  key: string;
  /** By which it is compared: as printed, with straight apostrophes and plain hyphens. */
  print: string;
  /** The marks up to the next word, without space, brackets, quotation marks and stars; `…` for any dots. */
  after: string;
  /** As printed, with the marks that touch it. */
  shown: string;
  /** Whether space stands behind it, or the text ends. */
  spaced: boolean;
  /** Whether it stands in square brackets, whole or in part: `[the force]`, `[T]he`. */
  bracketed: 'whole' | 'part' | null;
  /** Whether a line ends after the hyphen behind it. */
  wrapped: boolean;
  /** Where it stands in the text: first UTF-16 unit, and the one after the last. */
  start: number;
  end: number;
}

/**
 * The words of a text in their order. `“[T]he well-kept force’s” –` has `the`, `well`, `kept` and `forces`,
 * with a hyphen after two of them.
 */
export function wordsOf(text: string): Word[] {
  const placed = collapseSpace({ text, offsets: [...Array(text.length).keys()] });
  const matches = [...placed.text.matchAll(wordPattern)];
  let depth = 0;
  return matches.map((match, index) => {
    const end = match.index + match[0].length;
    const before = betweenWords(placed.text, matches[index - 1], match);
    const behind = betweenWords(placed.text, match, matches[index + 1]);
    depth = Math.max(0, depth + bracketsIn(before));
    return {
      ...lettersOf(match[0]),
      after: marksOf(behind),
      shown:
        (index === 0 ? before : (/\s(.*)$/s.exec(before)?.[1] ?? '')) + match[0] + tail(behind),
      spaced: /\s/.test(behind) || index === matches.length - 1,
      bracketed: depth > 0 ? 'whole' : /[[\]]/.test(match[0]) ? 'part' : null,
      wrapped: isWrapped(placed, end),
      start: placed.offsets[match.index] ?? 0,
      end: (placed.offsets[end - 1] ?? 0) + 1,
    };
  });
}

/** Whether two words are the same but for marks and capitals; what a quotation puts in brackets is its own. */
export function areTheSame(quoted: Word, other: Word): boolean {
  return quoted.key === other.key && (quoted.bracketed !== 'whole' || other.bracketed === 'whole');
}

/** Whether words are openly left out behind a word. */
export function leavesOut({ after }: Word): boolean {
  return after.includes('…');
}

/** Words as they are printed. */
export function shownTogether(words: Word[]): string {
  return words
    .map(({ shown, spaced }) => shown + (spaced ? ' ' : ''))
    .join('')
    .trim();
}

/**
 * Words with those made one that a line’s end parts after a hyphen, where `isKnown` says that there is
 * such a word: `prob-` / `lem`, but not `well-` / `kept`.
 */
export function unwrapped(words: Word[], isKnown: (key: string) => boolean): Word[] {
  return words.reduce<Word[]>((whole, word) => {
    const last = whole.at(-1);
    const joined = last?.wrapped && isKnown(last.key + word.key);
    if (last && joined) whole.splice(-1, 1, joinedWord(last, word));
    else whole.push(word);
    return whole;
  }, []);
}

function joinedWord(one: Word, other: Word): Word {
  return {
    ...other,
    key: one.key + other.key,
    print: one.print + other.print,
    shown: one.shown.replace(/\P{L}$/u, '') + other.shown,
    start: one.start,
  };
}

/** A word may hold apostrophes, a number its points, and either a part in brackets. */
const wordPattern =
  /(?:\[[\p{L}\p{M}]+\](?=[\p{L}\p{N}]))?[\p{L}\p{N}\p{M}]+(?:(?:['’ʼ‛]|(?<=\p{N})[.,/:](?=\p{N}))[\p{L}\p{N}\p{M}]+)*(?:\[[\p{L}\p{M}]+\])?/gu;

function lettersOf(word: string): Pick<Word, 'key' | 'print'> {
  const print = evenMarks(word.replace(/[[\]]/g, '').normalize('NFKC'));
  return { print, key: print.toLowerCase().replaceAll("'", '') };
}

function betweenWords(text: string, one?: RegExpExecArray, other?: RegExpExecArray): string {
  return text.slice(one ? one.index + one[0].length : 0, other?.index ?? text.length);
}

function bracketsIn(marks: string): number {
  return [...marks].reduce((sum, mark) => sum + (mark === '[' ? 1 : mark === ']' ? -1 : 0), 0);
}

function marksOf(between: string): string {
  return evenMarks(between)
    .replace(/[\s"'[\]*_]/g, '')
    .replace(/\.{2,}/g, '…')
    .replace(/…+\.?/g, '…')
    .replace(/-+/g, '-');
}

function tail(between: string): string {
  return /^\S*/.exec(between)?.[0] ?? '';
}

/** Whether a line’s end was closed up after the hyphen behind a word. */
function isWrapped({ text, offsets }: PlacedText, end: number): boolean {
  const isHyphen = /^[-‐‑]$/.test(text.charAt(end));
  return isHyphen && (offsets[end + 1] ?? 0) > (offsets[end] ?? 0) + 1;
}
