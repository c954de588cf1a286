import type { SourceLine } from './yaml-lines.ts';
import type { YamlMistake } from './yaml-mistakes.ts';

/** A mistake in how the value on a line begins or goes on; null where there is none. */
export function valueMistake({ text, number }: SourceLine): YamlMistake | null {
  const { value, column } = valueIn(text);
  const at = { line: number, column };
  const first = value[0] ?? '';
  if (first === '"' || first === "'") {
    const reason = afterQuotation(value, first);
    return reason === null ? null : { ...at, reason };
  }
  if (/^-\s/.test(value)) {
    return {
      ...at,
      reason: `unexpected "- " behind a field’s name; expected each entry of a list on a line of its own. Begin a new line, or write ${quoted(value)}.`,
    };
  }
  if (/[[{]/.test(first)) return { ...at, reason: bracket(value, first) };
  if (/[@`%,*&!?>|}\]]/.test(first)) {
    return {
      ...at,
      reason: `unexpected ${first} at the beginning of words, where it means something else; expected words in quotation marks. Write ${quoted(value)}.`,
    };
  }
  const colon = value.search(/:(\s|$)/);
  if (colon < 0) return null;
  return {
    line: number,
    column: column + colon,
    reason: `unexpected colon in words; expected words with a colon in quotation marks. Write ${quoted(value)}.`,
  };
}

/** What a line says behind the mark of a list and the name of a field, and the column where it begins. */
export function valueIn(text: string): { value: string; column: number } {
  const lead = /^\s*(?:- +)*(?:[\w-]+:\s+|(?=["'[{@`%*&!|>]))?/.exec(text)?.[0] ?? '';
  return { value: text.slice(lead.length).trimEnd(), column: lead.length + 1 };
}

function afterQuotation(value: string, mark: string): string | null {
  const end = value.indexOf(mark, 1);
  const after = value.slice(end + 1).replace(/\s#.*$/, '');
  if (end < 0 || after.trim() === '') return null;
  const other = mark === '"' ? "'" : '"';
  const inside = value.slice(1).replace(new RegExp(`${mark}\\s*$`), '');
  const mend = inside.includes(other)
    ? 'Write the words with the marks “ ” ‘ ’.'
    : `Write ${other}${cut(mark === '"' ? value : inside)}${other}.`;
  return `unexpected words after the closing ${mark}; expected the whole value between quotation marks. ${mend}`;
}

function bracket(value: string, opening: string): string {
  const closing = opening === '[' ? ']' : '}';
  const whole = `expected ${opening}…${closing} around a whole list, or words in quotation marks`;
  return value.includes(closing)
    ? `unexpected words after the closing ${closing}; ${whole}. Write ${quoted(value)}.`
    : `unexpected ${opening} that nothing closes; ${whole}. Write ${closing} at its end, or ${quoted(value)}.`;
}

function quoted(value: string): string {
  if (value.length > 60) return 'the whole value between " and "';
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'")
    ? 'it with the marks “ ” ‘ ’ and all of it between " and "'
    : `'${value}'`;
}

function cut(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
