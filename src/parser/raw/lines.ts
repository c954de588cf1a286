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
  /** Where the whole line begins in the file. */
  lineStart: number;
}

/**
 * The lines of a raw text. `  • The force should …` is a line with the mark `•`; a number alone (`1`)
 * is no mark.
 */
export function readLines(source: string): RawLine[] {
  const lines: RawLine[] = [];
  let blankBefore = false;
  for (const match of source.matchAll(/[^\n\r\f\v\u2028\u2029]+|\r\n|[\n\r\f\v\u2028\u2029]/g)) {
    const line = readLine(match[0], match.index, blankBefore);
    if (line) lines.push(line);
    const newline = /^[\n\r\f\v\u2028\u2029]/.test(match[0]);
    if (line) blankBefore = false;
    else if (!newline || endsBlank(source, match.index)) blankBefore = true;
  }
  return lines;
}

const padding = '[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]';
const lead = new RegExp(`^${padding}*`);
const tail = new RegExp(`${padding}*$`);
const bullet =
  /^(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?(?=\s)|[\uf000-\uf0ff]|o(?=\s+\p{Lu})|[•●▪■◦‣⁃∙·○✔✓✅✘✗❌➢➤►▸]|[*+–—-](?=\s|$)|\(?\d{1,3}[.)](?=\s)|\(?[a-z]\)(?=\s))\s*/u;

function readLine(text: string, at: number, blankBefore: boolean): RawLine | null {
  const before = lead.exec(text)?.[0].length ?? 0;
  if (before === text.length) return null;
  const end = text.length - trailing(text);
  const mark = bullet.exec(text.slice(before, end))?.[0] ?? null;
  const start = before + (mark?.length ?? 0);
  return {
    start: at + start,
    end: at + end,
    text: text.slice(start, end),
    indent: columns(text.slice(0, before)),
    mark: mark?.trim() ?? null,
    blankBefore,
    lineStart: at,
  };
}

function trailing(text: string): number {
  let at = text.length;
  while (at > 0 && tail.test(text[at - 1] ?? '') && lead.exec(text[at - 1] ?? '')?.[0]) at -= 1;
  return text.length - at;
}

function columns(space: string): number {
  return [...space].reduce((count, unit) => count + (unit === '\t' ? 4 : 1), 0);
}

function endsBlank(source: string, at: number): boolean {
  return at === 0 || /[\n\r\f\v\u2028\u2029]/.test(source[at - 1] ?? '');
}
