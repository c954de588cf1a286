import { grammar } from '../lexicon/grammar.ts';
import { fold, unseenMarks } from './normalise.ts';

/** One line of a raw text that is not blank. */
export interface RawLine {
  /** Offsets in the file of the words after any list mark: first, and after the last. */
  start: number;
  end: number;
  text: string;
  /** Columns before the words or the mark. */
  indent: number;
  /** The list mark, as printed, empty where it is lost, or null. */
  mark: string | null;
  blankBefore: boolean;
}

/**
 * The lines of a raw text. `  • The force should …` is a line with the mark `•`. A lone letter or
 * number (`o`, `1.`, `a)`) is a mark only among its like: where a line near it begins in the same way.
 */
export function readLines(source: string): RawLine[] {
  const lines: (RawLine & { lettered: string | null })[] = [];
  let blankBefore = false;
  for (const match of source.matchAll(/[^\n\r\f\v\u2028\u2029]+|\r\n|[\n\r\f\v\u2028\u2029]/g)) {
    const line = readLine(match[0], match.index, blankBefore);
    if (line) lines.push(line);
    const newline = /^[\n\r\f\v\u2028\u2029]/.test(match[0]);
    if (line) blankBefore = false;
    else if (!newline || endsBlank(source, match.index)) blankBefore = true;
  }
  const bare = bareItems(lines);
  return lines.map(({ lettered, ...line }, index) => {
    if (bare.has(index)) return { ...line, mark: '' };
    const led = /:$/.test(lines[index - 1]?.text ?? '');
    const like =
      lettered !== null &&
      (led ||
        isNext(nearest(lines, index, -1), lettered) ||
        isNext(lettered, nearest(lines, index, 1)));
    return like ? withMark(line, lettered) : line;
  });
}

/**
 * The lines of lists whose marks are lost: below a colon and a blank line, three or more short ones that
 * each begin in lower case, and that are no prose broken at a width; or below a colon two or more that
 * go on with its sentence: "found that the force:", `Is good at it`.
 */
function bareItems(lines: RawLine[]): Set<number> {
  const found = new Set<number>();
  for (const [index, { text, blankBefore }] of lines.entries()) {
    if (/:$/.test(lines[index - 1]?.text ?? '') && goesOn.test(fold(text))) {
      let end = index + 1;
      const apart = lines[end]?.blankBefore;
      while (lines[end]?.blankBefore === apart && isShort(lines[end], apart === true)) end += 1;
      if (end - index > 1) for (let at = index; at < end; at += 1) found.add(at);
    }
    if (!blankBefore || !/:$/.test(lines[index - 1]?.text ?? '') || !isBare(lines[index])) continue;
    const run = [index];
    for (let at = index + 1; isBare(lines[at]) && !lines[at]?.blankBefore; at += 1) run.push(at);
    const after = lines[index + run.length];
    const lengths = run.slice(0, -1).map((at) => lines[at]?.text.length ?? 0);
    const longest = Math.max(text.length, ...lengths);
    const uneven = Math.min(...lengths) < 0.7 * longest || longest < narrowest;
    if (run.length >= 3 && uneven && (!after || after.blankBefore))
      for (const at of run) found.add(at);
  }
  return found;
}

/** No prose is broken at fewer characters. */
const narrowest = 55;

const goesOn = grammar`^(?:${'copulas'}|${'auxiliaries'})\b`;

function isShort(line: RawLine | undefined, apart: boolean): boolean {
  if (!line || line.mark !== null || line.text.length >= 160 || /:$/.test(line.text)) return false;
  return !apart || goesOn.test(fold(line.text));
}

function isBare(line: RawLine | undefined): boolean {
  return line !== undefined && line.mark === null && /^\p{Ll}.{0,79}$/u.test(line.text);
}

/** What the next line begins with, passing over lines that go on with the words before them. */
function nearest(
  lines: { text: string; lettered: string | null }[],
  index: number,
  way: number,
): string | null | undefined {
  let at = index + way;
  const goesOn = () =>
    /^\p{Ll}/u.test(lines[way > 0 ? at : at]?.text ?? '') && lines[at]?.lettered === null;
  while (Math.abs(at - index) < 4 && goesOn()) at += way;
  return lines[at]?.lettered;
}

const padding = `[\\s${unseenMarks}]`;
const lead = new RegExp(`^${padding}*`);
const pad = new RegExp(padding);
const bullet =
  /^(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?(?=\s)|[\uf000-\uf0ff]|[•●▪■◦‣⁃∙·○✔✓✅✘✗❌➢➤►▸]|>(?=\s+\S)|[*+–—-](?=\s|$))\s*/u;
const letter = /^(?:o(?=\s)|\(?\d{1,3}[.)](?=\s)|\(?[a-z][.)](?=\s)|\(?[ivx]{1,5}\)(?=\s))\s*/u;

/** The mark with which a line begins as a list item does, with the space behind it; or null. */
export function listMarkOf(words: string): string | null {
  return bullet.exec(words)?.[0] ?? letter.exec(words)?.[0] ?? null;
}

function readLine(text: string, at: number, blankBefore: boolean) {
  const before = lead.exec(text)?.[0].length ?? 0;
  if (before === text.length) return null;
  let end = text.length;
  while (pad.test(text[end - 1] ?? '')) end -= 1;
  const words = text.slice(before, end);
  const mark = bullet.exec(words)?.[0] ?? null;
  const start = before + (mark?.length ?? 0);
  const indent = [...text.slice(0, before)].reduce((sum, unit) => sum + (unit === '\t' ? 4 : 1), 0);
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

/** Whether one mark goes on from another: `2.` from `1.`, while `1.` behind `4.` begins anew. */
function isNext(one: string | null | undefined, other: string | null | undefined): boolean {
  const [before, after] = [one, other].map((mark) => Number(/\d+/.exec(mark ?? '')?.[0] ?? 0));
  return kindOf(one) === kindOf(other) && (before ?? 0) <= (after ?? 0);
}

/** `1.` and `2.` are of one kind, and so are `(a)` and `(b)`. */
function kindOf(mark: string | null | undefined): string | null {
  return (
    mark
      ?.trim()
      .replace(/\d+/, '1')
      .replace(/[a-z]+(?=[.)])/, 'a') ?? null
  );
}

function withMark(line: RawLine, mark: string): RawLine {
  return {
    ...line,
    start: line.start + mark.length,
    text: line.text.slice(mark.length),
    mark: mark.trim(),
  };
}

function endsBlank(source: string, at: number): boolean {
  return at === 0 || /[\n\r\f\v\u2028\u2029]/.test(source[at - 1] ?? '');
}
