import type { z } from 'zod';
import { nearest } from './fields-at.ts';

/**
 * What a schema expected where it found a value, in words: `one of "letter", "transcript"`. `fields`
 * are the names that it allows there.
 */
export function expectedValue(
  issue: z.core.$ZodIssue,
  value: unknown,
  fields: string[] | null,
): string {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected, value, fields);
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${amount(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'fewer than'} ${amount(issue.origin, issue.maximum)}`;
    case 'invalid_union':
      return expectedOption(issue, value);
    case 'invalid_key':
    case 'invalid_element':
      return (issue.issues[0]?.message ?? issue.message).replace(/^expected /, '');
    case 'invalid_format':
      return formats.get(issue.format) ?? ownWords(issue.message);
    default:
      return ownWords(issue.message);
  }
}

const formats = new Map([
  ['url', 'a web address in full, such as https://example.org/page'],
  ['date', 'a day as YYYY-MM-DD'],
]);

/** The words of our own schemas begin with "expected"; any others stay as they are. */
function ownWords(message: string): string {
  return message.replace(/^expected /, '');
}

function expectedType(type: string, value: unknown, fields: string[] | null): string {
  const isText = typeof value === 'string';
  switch (type) {
    case 'string':
      if (typeof value === 'number' || typeof value === 'boolean') {
        return `words in quotation marks: "${value}"`;
      }
      return value === undefined || value === null
        ? 'words'
        : 'words; put them in quotation marks if they begin with [, { or -, or hold a colon';
    case 'array':
      return isText ? `a list: [${cut(value)}]` : 'a list, each entry on a line after "- "';
    case 'number':
    case 'int': {
      const number = type === 'int' ? 'a whole number' : 'a number';
      return isText && /^\d+$/.test(value) ? `${number} without quotation marks: ${value}` : number;
    }
    case 'boolean':
      return 'true or false, without quotation marks';
    case 'object':
    case 'record':
      return `fields of its own, indented below it${fields ? `: ${fields.join(', ')}` : ''}`;
    default:
      return type;
  }
}

function expectedOption(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
  const options: unknown = Reflect.get(issue, 'options');
  if (Array.isArray(options)) return oneOf(options.map(String), value);
  const said = issue.errors.flatMap((each) => each[0]?.message ?? []);
  return said.length > 0 ? said.map(ownWords).join(', or ') : 'another form';
}

function oneOf(values: string[], value: unknown): string {
  const [only, ...others] = values.map((each) => `"${each}"`);
  const meant = typeof value === 'string' ? nearest(value, values) : null;
  const list = others.length === 0 ? only : `one of ${[only, ...others].join(', ')}`;
  return meant ? `${list} (perhaps "${meant}")` : `${list}`;
}

function amount(origin: string, count: number | bigint): string {
  if (origin === 'string') return count === 1 ? 'one letter' : `${count} letters`;
  if (origin === 'array') return count === 1 ? 'one entry' : `${count} entries`;
  return String(count);
}

/** The beginning of long words. */
export function cut(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
