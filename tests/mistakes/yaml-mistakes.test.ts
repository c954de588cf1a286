import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlMistakes } from '../../src/mistakes/yaml-mistakes.ts';

const mistakesIn = (yaml: string) => yamlMistakes(parseDocument(yaml), yaml);

test.each([
  ['a colon in words', 'title: Fell: a report', 1, 'Write "Fell: a report".'],
  ['a colon in words of a list', 'a:\n  - text: He said: no', 2, 'Write "He said: no".'],
  ['a tab', 'date:\n\tvalue: x', 2, 'unexpected tab'],
  ['a quotation mark that nothing closes', 'a: b\ntitle: "Fell\nc: d', 2, '" that nothing closes'],
  ['an apostrophe between apostrophes', "title: 'Fell's report'", 1, 'Write "Fell\'s report".'],
  ['words behind a quotation', 'a: "Fell" and Dale', 1, `Write '"Fell" and Dale'.`],
  ['a field too far in', 'date:\n  value: x\n   basis: y', 3, 'indentation'],
  ['a field not far enough in', 'date:\n    value: x\n  basis: y', 3, 'indentation'],
  ['a list that nothing closes', 'a: [one\nb: c', 1, '[ that nothing closes'],
  ['a bracket that begins words', 'a: [sic] words', 1, 'Write "[sic] words".'],
  ['a star that begins words', 'a: *vett', 1, 'Write "*vett".'],
  ['a star that begins words of a list', 'a:\n  - *vett', 2, 'Write "*vett".'],
  ['an ampersand that begins words', 'a: &Partners in crime', 1, 'Write "&Partners in crime".'],
  ['an exclamation mark that begins words', 'a: !x y', 1, 'Write "!x y".'],
  ['an at sign that begins words', 'a: @x', 1, 'Write "@x".'],
  ['a percent sign that begins words', 'a: %5', 1, 'Write "%5".'],
  ['a list that holds itself', 'a: &w [*w]', 1, 'quotation marks'],
  ['a field twice', 'a: b\nc: d\na: e', 3, 'line 1 has it'],
  ['no space after a colon', 'a:b\nc: d', 1, 'a space'],
  ['no colon', 'a: b\nbodies\n  - c', 2, '"bodies:"'],
  ['words without a field', 'a: b\nsome more words\nc: d', 2, 'without a field’s name'],
  ['a backslash', 'a: "b\\q"', 1, '\\\\'],
  ['a control character', 'a: "b\\u0007"', 1, 'control character'],
  ['half a character', 'a: "b\\ud800"', 1, 'control character'],
  ['depth without end', `a: ${'['.repeat(5000)}`, 1, 'depth'],
])('%s is told in plain words, with its line', (_, yaml, line, words) => {
  const [first, ...others] = mistakesIn(`${yaml}\n`);
  expect(others).toEqual([]);
  expect(first?.line).toBe(line);
  expect(first?.reason).toContain(words);
  expect(first?.reason).toMatch(/^unexpected .*; expected .*\.$/);
  expect(first?.reason).not.toMatch(/mapping|scalar|sequence|token|alias|anchor|implicit/i);
});

test('mistakes of several lines are all told', () => {
  const found = mistakesIn('a: b: c\nd: e: f\ng: @h\n');
  expect(found.map(({ line }) => line)).toEqual([1, 2, 3]);
});

test('plain fields hold no mistake', () => {
  const yaml = 'a: "b: c"\nd: >-\n  e: f\n  g\nh: [i, j]\nk: https://example.org/l\n';
  expect(mistakesIn(yaml)).toEqual([]);
});
