import type { z } from 'zod';
import { cut, expectedValue } from './expected-value.ts';
import { fieldsAt, nearest } from './fields-at.ts';

/**
 * What is wrong with one field of some front matter, in plain words: what was found, what was
 * expected, how to mend it. `date: 2021` gives `unexpected number 2021 for "date"; expected words in
 * quotation marks: "2021". Correct the field.`
 */
export function fieldMistake(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.core.$ZodType,
): string {
  const value = valueAt(data, issue.path);
  const allowed = fieldsAt(schema, issue.path, data);
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, allowed);
  const of = issue.path.length > 0 ? ` for ${pathInWords(issue.path)}` : '';
  const mend = value === undefined ? 'Add it.' : 'Correct the field.';
  const wanted = expectedValue(issue, value, allowed);
  return `unexpected ${found(value)}${of}; expected ${wanted}. ${mend}`;
}

/** What is wrong with a field in which the placeholder of printed YAML is left. */
export function placeholderLeft(path: PropertyKey[], data: unknown): string {
  const left = found(valueAt(data, path));
  return `unexpected placeholder ${left} for ${pathInWords(path)}; expected what belongs there. Write it in its place.`;
}

/** The paths of the fields of some YAML in which a placeholder is left. */
export function placeholdersIn(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data === 'string') return placeholder.test(data) ? [path] : [];
  if (Array.isArray(data)) {
    return data.flatMap((each: unknown, index) => placeholdersIn(each, [...path, index]));
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => placeholdersIn(value, [...path, key]));
}

/**
 * The mistakes of some front matter without those that another says already: a field that is missing
 * because its name is misspelt.
 */
export function withoutMisspelt(
  issues: z.core.$ZodIssue[],
  data: unknown,
  schema: z.core.$ZodType,
): z.core.$ZodIssue[] {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const allowed = fieldsAt(schema, issue.path, data) ?? [];
      return issue.keys.map((key) => pathInWords([...issue.path, nearest(key, allowed) ?? '']));
    }),
  );
  return issues.filter(
    ({ path }) => valueAt(data, path) !== undefined || !meant.has(pathInWords(path)),
  );
}

/** `['leftOut', 0, 'line']` as `"line" of entry 1 in "leftOut"`. */
export function pathInWords(path: PropertyKey[]): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `entry ${key + 1}${before && ` in ${before}`}`;
    return `"${String(key)}"${before && ` of ${before}`}`;
  }, '');
}

/** Words as printed YAML has them where an editor has something to fill in: `…`, or `… (which area?)`. */
const placeholder = /^…(?: \(.*\))?$/s;

function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys, allowed: string[] | null): string {
  const names = issue.keys.map((key) => `"${key}"`).join(', ');
  const within = issue.path.length > 0 ? ` in ${pathInWords(issue.path)}` : '';
  const [only = '', ...others] = issue.keys;
  const meant = others.length === 0 ? nearest(only, allowed ?? []) : null;
  // The id of a file is its name.
  const written = issue.path.length > 0 ? allowed : allowed?.filter((name) => name !== 'id');
  const fields = written ? `only ${written.join(', ')}` : 'only the fields that are described';
  const mend = meant ? `Is "${meant}" meant?` : 'Correct the spelling, or take it out.';
  return `unexpected field ${names}${within}; expected ${fields}. ${mend}`;
}

function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'empty words' : `"${cut(value)}"`;
  if (typeof value === 'number') return `number ${value}`;
  if (typeof value === 'boolean') return `${value} without quotation marks`;
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  return 'fields';
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
    data,
  );
}
