import { unseenMarks } from './normalise.ts';

/** One line of a raw text that is not blank. */
export interface RawLine {
  /** Offsets in the file of the words after any list mark: first, and after the last. */
  start: number;
  end: number;
  text: string;
  /** Columns before the words or the mark. */
  indent: number;
  /** The list mark, as printed, or null. */
  mark: string | null;
  blankBefore: boolean;
}

/**
 * The lines of a raw text. `  • The force should …` is a line with the mark `•`. A lone letter or
 * number (`o`, `1.`, `a)`) is a mark only among its like: where a line near it begins in the same way.
 */
export function readLines(source: string): RawLine[] {
  const lines: LetteredLine[] = [];
  let blankBefore = false;
  const printed = [...source.matchAll(printedLine)];
  const mails = quotedMail(printed.map(([text]) => text));
  for (const [at, { 0: text, index }] of printed.entries()) {
    const line = readLine(text, index, blankBefore, mails.has(at));
    blankBefore = line === null;
    if (line) lines.push(line);
  }
  return lines.map(({ lettered, ...line }, index) => {
    const led = lines[index - 1]?.text.endsWith(':');
    const like =
      led || [-1, 1].some((way) => kindOf(nearest(lines, index, way)) === kindOf(lettered));
    if (lettered === null || !like) return line;
    const { length } = lettered;
    const { start, text } = line;
    return { ...line, start: start + length, text: text.slice(length), mark: lettered.trim() };
  });
}

/** A line and the letter or number with which it begins, which may be its list mark. */
type LetteredLine = RawLine & { lettered: string | null };

const printedLine = /[^\n\r\f\v\u2028\u2029]*(?:\r\n|[\n\r\f\v\u2028\u2029]|$)/g;

/** The lines, from 0, of mails that a mail quotes: all begin with `>`, and one has no words or says who wrote. */
export function quotedMail(lines: string[]): Set<number> {
  const found = new Set<number>();
  let from = 0;
  for (const [at, line] of [...lines, ''].entries()) {
    if (/^\s*>/.test(line)) continue;
    const run = lines.slice(from, at);
    if (run.length > 1 && run.some((each) => /^[>\s]+(?:from:.*)?$/i.test(each)))
      for (const nth of run.keys()) found.add(from + nth);
    from = at + 1;
  }
  return found;
}

/** What the next line begins with, passing over lines that go on with the words before them. */
function nearest(lines: LetteredLine[], index: number, way: number): string | null {
  let at = index + way;
  const goesOn = () => /^\p{Ll}/u.test(lines[at]?.text ?? '') && lines[at]?.lettered === null;
  while (goesOn()) at += way;
  return lines[at]?.lettered ?? null;
}

const padding = `[\\s${unseenMarks}]`;
const lead = new RegExp(`^${padding}*`);
const pad = new RegExp(padding);
const quoting = /^[\s>]*/;
const picture = String.raw`(?![©®™])[\p{So}\p{Extended_Pictographic}]\ufe0f?(?=\s)`;
const sign = String.raw`[\uf000-\uf0ff•·‣⁃∙]|>(?=\s+\S)|[*+\p{Pd}](?=\s)`;
const bullet = new RegExp(`^(?:${picture}|${sign})\\s*`, 'u');
const letter = /^(?:o|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+/u;

/** The mark with which a line begins as a list item does, with the space behind it; or null. */
export function listMarkOf(words: string): string | null {
  return bullet.exec(words)?.[0] ?? letter.exec(words)?.[0] ?? null;
}

function readLine(
  text: string,
  at: number,
  blankBefore: boolean,
  mail: boolean,
): LetteredLine | null {
  const indent = (mail ? quoting : lead).exec(text)?.[0].length ?? 0;
  if (indent === text.length) return null;
  let end = text.length;
  while (pad.test(text[end - 1] ?? '')) end -= 1;
  const words = text.slice(indent, end);
  // `– End –` is no item.
  const mark = /\s\p{Pd}$/u.test(words) ? null : (bullet.exec(words)?.[0] ?? null);
  const start = indent + (mark?.length ?? 0);
  return {
    start: at + start,
    end: at + end,
    text: text.slice(start, end),
    indent,
    mark: mark?.trim() ?? null,
    blankBefore,
    lettered: mark === null ? (letter.exec(words)?.[0] ?? null) : null,
  };
}

/** `1.` and `2.` are of one kind, and so are `(a)` and `(b)`. */
function kindOf(mark: string | null): string | undefined {
  return mark?.trim().replace(/\d+|[a-z]+(?=[.)])/, (found) => (/\d/.test(found) ? '1' : 'a'));
}
