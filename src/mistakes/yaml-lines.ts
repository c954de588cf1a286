import type { YAMLError } from 'yaml';
import { valueIn, valueMistake } from './value-mistake.ts';
import type { YamlMistake } from './yaml-mistakes.ts';

/** The lines of a text. */
export function sourceLines(source: string): SourceLine[] {
  let start = 0;
  return source.split('\n').map((text, index) => {
    const line = { text: text.replace(/\r$/, ''), start, number: index + 1 };
    start += text.length + 1;
    return line;
  });
}

/** The first value that begins with a quotation mark and does not end with one on its line. */
export function openQuote(
  lines: SourceLine[],
): { line: SourceLine; column: number; mark: string } | null {
  for (const line of lines) {
    const [lead = '', mark = ''] = /^\s*(?:- +)*(?:[\w-]+:\s+)?(["'])/.exec(line.text) ?? [];
    if (mark === '' || line.text.indexOf(mark, lead.length) >= 0) continue;
    return { line, column: lead.length, mark };
  }
  return null;
}

/** The number of the line where a field of the same group, as far in, already stands. */
export function firstLineOfKey(lines: SourceLine[], at: SourceLine, name: string): number | null {
  const column = at.text.indexOf(name);
  const before = lines.findLast(
    ({ number, text }) => number < at.number && text.slice(column).startsWith(`${name}:`),
  );
  return before?.number ?? null;
}

/**
 * The first UTF-16 unit of a text that no page and no feed may hold: a control character other than a
 * tab or a line's end, or a code that is no character. Null where there is none.
 */
export function controlAt(text: string): number | null {
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
    if (isControl || code === 0xfffe || code === 0xffff) return unit;
  }
  return null;
}

/** A mistake in how a line stands among the others, or in its field's name; null where there is none. */
export function indentMistake(
  at: SourceLine,
  following: SourceLine | undefined,
  lines: SourceLine[],
  { code, message }: YAMLError,
): YamlMistake | null {
  if (code === 'BAD_INDENT' && /^Flow/.test(message)) {
    const open = lines.findLast(
      ({ number, text }) => number < at.number && /^[[{]/.test(valueIn(text).value),
    );
    const mistake = open && valueMistake(open);
    if (mistake) return mistake;
  }
  const deeper = following && indentOf(following) > indentOf(at) && code !== 'BAD_INDENT';
  if (deeper && /:(\s|$)/.test(at.text)) return { ...startOf(following), reason: wrongIndent };
  if (code === 'BAD_INDENT') return { ...startOf(at), reason: wrongIndent };
  if (/^\s*(- )?[\w-]+:\S/.test(at.text)) {
    const colon = at.text.indexOf(':') + 1;
    return {
      line: at.number,
      column: colon,
      reason: 'unexpected letter after the colon; expected a space there. Write "name: value".',
    };
  }
  const [, alone] = /^\s*([\w-]+)\s*$/.exec(at.text) ?? [];
  if (alone !== undefined && following && /^\s*- |^\s+\S/.test(following.text)) {
    return {
      ...startOf(at),
      reason: `unexpected "${alone}" without a colon; expected "${alone}:" above what belongs to it. Write the colon.`,
    };
  }
  if (!/:(\s|$)/.test(at.text)) {
    return {
      ...startOf(at),
      reason:
        'unexpected words without a field’s name; expected "name: value". If they belong to the value above, indent them by two spaces or put the whole value in quotation marks.',
    };
  }
  return null;
}

const wrongIndent =
  'unexpected indentation; expected each field of a group as far in as the others, and nothing below a field that has its value on its own line. Correct the spaces at the beginning.';

function indentOf({ text }: SourceLine): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}

function startOf(line: SourceLine): { line: number; column: number } {
  return { line: line.number, column: indentOf(line) + 1 };
}

/** A line of some YAML, where it begins, and its number from 1. */
export interface SourceLine {
  text: string;
  start: number;
  number: number;
}
