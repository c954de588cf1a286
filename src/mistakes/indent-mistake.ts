import type { YAMLError } from 'yaml';
import { valueIn, valueMistake } from './value-mistake.ts';
import type { SourceLine } from './yaml-lines.ts';
import type { YamlMistake } from './yaml-mistakes.ts';

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
