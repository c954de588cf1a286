import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFrontMatter } from '../../src/loaders/front-matter.ts';

const schema = z.strictObject({
  name: z.string(),
  date: z.strictObject({ value: z.string(), basis: z.enum(['printed', 'inferred']) }),
  scale: z.array(z.enum(['good', 'bad'])),
});

const right = `---
name: A report
date:
  value: "2017"
  basis: printed
scale: [good, bad]
---
Words.
`;

describe('front matter', () => {
  test('is read with its body and the place of each field', () => {
    const { entry, problems } = readFrontMatter('x.md', right, schema);
    expect(problems).toEqual([]);
    expect(entry?.data.scale).toEqual(['good', 'bad']);
    expect(entry?.body).toBe('Words.\n');
    expect(entry?.place(['date', 'basis'])).toEqual({ line: 5, column: 10 });
  });

  test('reads lines that end as on Windows', () => {
    const { entry } = readFrontMatter('x.md', right.replaceAll('\n', '\r\n'), schema);
    expect(entry?.data.name).toBe('A report');
    expect(entry?.place(['scale', 1])).toEqual({ line: 6, column: 15 });
  });

  test('says of each placeholder that it is left, and nothing else of its field', () => {
    const pasted = right
      .replace('A report', '…')
      .replace('printed', '… (printed or inferred?)')
      .replace('Words.', '…');
    const { problems } = readFrontMatter('x.md', pasted, schema);
    expect(problems.map(({ line, reason }) => [line, reason.split(';')[0]])).toEqual([
      [2, 'unexpected placeholder "…" for "name"'],
      [5, 'unexpected placeholder "… (printed or inferred?)" for "basis" of "date"'],
    ]);
  });

  test('names every wrong field at once, each at its line and column', () => {
    const wrong = right.replace('printed', 'guessed').replace('bad]', 'goood]\ncolour: red');
    const { entry, problems } = readFrontMatter('x.md', wrong, schema);
    expect(entry).toBeNull();
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [5, 10],
      [6, 15],
      [7, 9],
    ]);
    expect(problems[0]?.reason).toContain('"guessed"');
    expect(problems[0]?.reason).toContain('"printed", "inferred"');
  });

  test('places a missing field where it should stand', () => {
    const { problems } = readFrontMatter('x.md', right.replace('  basis: printed\n', ''), schema);
    expect(problems).toMatchObject([{ line: 3, rule: 'front-matter-field' }]);
  });

  test('places broken YAML', () => {
    const { problems } = readFrontMatter('x.md', right.replace('"2017"', '"2017'), schema);
    expect(problems[0]).toMatchObject({ rule: 'front-matter-yaml', severity: 'error' });
    expect(problems[0]?.line).toBeGreaterThanOrEqual(4);
  });

  test('is asked for where a file has none', () => {
    const { problems } = readFrontMatter('x.md', 'Words.\n', schema);
    expect(problems).toMatchObject([{ line: 1, column: 1, rule: 'front-matter-yaml' }]);
  });

  test('tells a misspelt field once, not also as a missing one', () => {
    const { problems } = readFrontMatter('x.md', right.replace('name:', 'nme:'), schema);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'unexpected field "nme"; expected only name, date, scale. Is "name" meant?',
    ]);
  });

  test('does not end at dashes that end a line of words', () => {
    const { entry } = readFrontMatter('x.md', right.replace('A report', 'A report---'), schema);
    expect(entry?.data.name).toBe('A report---');
  });
});
