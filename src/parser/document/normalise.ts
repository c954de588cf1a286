/** Marks that no reader sees, as the inside of a character class: soft hyphens, zero-width, bidi. */
export const unseenMarks =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb';

const unseen = new RegExp(`[${unseenMarks}]`);

/**
 * Whether a UTF-16 unit is a mark that no reader sees: a soft hyphen, a zero-width space, a byte
 * order mark, a mark of direction. Such marks are no part of the words.
 */
export function isUnseen(character: string): boolean {
  return unseen.test(character);
}

/** Words with, for each UTF-16 unit, its offset in the file. */
export interface PlacedText {
  text: string;
  offsets: number[];
}

/**
 * Words as a reader sees them: one space for a run of white space, none at the ends, none after a
 * hyphen at a line's end (`problem-` / `solving`); unseen marks go. Every unit keeps its offset.
 */
export function collapseSpace({ text, offsets }: PlacedText): PlacedText {
  if (!uneven.test(text)) return { text, offsets };
  let words = '';
  const places: number[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    const end = index + run.length;
    const gap = run.search(/\s/);
    if (!isGap.test(run)) {
      words += run;
      places.push(...offsets.slice(index, end));
    } else if (gap >= 0 && words && end < text.length && !closesUp(text, index, end)) {
      words += ' ';
      places.push(offsets[index + gap] ?? 0);
    }
  }
  return { text: words, offsets: places };
}

/** What is collapsed: a mark that no reader sees, or space that is not one space between words. */
const uneven = new RegExp(`[${unseenMarks}]|[^\\S ]|^ |  | $`);
const runs = new RegExp(`[\\s${unseenMarks}]+|[^\\s${unseenMarks}]+`, 'g');
const isGap = new RegExp(`^[\\s${unseenMarks}]`);

/** Whether the gap between two offsets is the end of a line after a hyphen, inside a word. */
function closesUp(text: string, from: number, to: number): boolean {
  const hyphened = /[\p{L}\p{N}]\p{Pd}$/u.test(text.slice(Math.max(0, from - 4), from));
  const broken = lineEnd.test(text.slice(from, to));
  return hyphened && broken && /^(?!(?:and|or|to)\b)[\p{L}\p{N}]/u.test(text.slice(to, to + 5));
}

/**
 * Lays a text node's value along the source it was read from, so that escapes (`\*`), character
 * references (`&amp;`) and the marks before a continued line (`> `) keep every offset true.
 */
export function placeText(value: string, source: string, from: number): PlacedText {
  const offsets: number[] = [];
  let at = from;
  for (const unit of value) {
    at = seek(source, at, unit);
    for (let part = 0; part < unit.length; part += 1)
      offsets.push(Math.min(at + part, source.length));
    const reference = source.startsWith(unit, at) ? null : referenceAt(source, at);
    at += reference ? reference.length : unit.length;
  }
  return { text: value, offsets };
}

function seek(source: string, from: number, unit: string): number {
  let at = from;
  while (at < source.length && !source.startsWith(unit, at)) {
    if (referenceAt(source, at)) return at;
    at += 1;
  }
  return at;
}

function referenceAt(source: string, at: number): string | null {
  if (source[at] !== '&') return null;
  const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,31});/i;
  return reference.exec(source.slice(at, at + 40))?.[0] ?? null;
}

/** A character that ends a line or a page. */
export const lineEnd = /[\n\r\f\v\p{Zl}\p{Zp}]/u;

/** Marks that are printed in several ways, by the plainest. */
const alike = { "'": '‘’‛ʼ`‹›', '"': '“”„‟«»', '-': '‐‑‒–—―−', ' ': '\u00a0\u2007\u202f' };
const plain = new Map(
  Object.entries(alike).flatMap(([mark, odd]) => [...odd].map((each) => [each, mark])),
);
const odd = new RegExp(`[${[...plain.keys()].join('')}]`, 'g');

/**
 * A text with straight quotation marks, a hyphen for every dash and plain spaces; its length and every
 * offset stay the same.
 */
export function evenMarks(text: string): string {
  return text.replace(odd, (mark) => plain.get(mark) ?? mark);
}

/**
 * A text made even for matching: lower case, straight quotation marks, a hyphen for
 * every dash, a full stop for every end but a question's, plain spaces.
 * Its length and every offset stay the same: `‘Good’` becomes `'good'`.
 */
export function fold(text: string): string {
  const even = evenMarks(text).replace(/[!…]/g, '.');
  const lower = even.toLowerCase();
  return lower.length === even.length ? lower : [...even].map(lowerUnit).join('');
}

/** Words as the inside of a pattern that finds them letter for letter. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
