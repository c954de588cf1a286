import { expect, test } from 'vitest';
import { fold, isUnseen } from '../../src/parser/document/normalise.ts';
import { placesOf } from '../../src/parser/document/place.ts';
import { parseReport } from '../../src/parser/parse-report.ts';
import { escapeMarks } from '../../src/parser/write-copy.ts';
import { moorland } from './moorland.ts';

test('marks of every kind are folded to one, and no offset moves', () => {
  expect(fold('‘A’ ‛b ʼc `d “e” „f ‟g «h»')).toBe('\'a\' \'b \'c \'d "e" "f "g "h"');
  expect(fold('a‐b‑c‒d–e—f g!h…')).toBe('a-b-c-d-e-f g.h.');
  expect(fold('a\u00a0b\u2007c\u202fd')).toBe('a b c d');
});

test.each([
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufeff\ufff9\ufffb',
])('an unseen mark is no word: %j', (mark) => {
  expect(isUnseen(mark)).toBe(true);
});

test.each([
  ['a\r\nb', 3, 2],
  ['a\nb', 2, 2],
  ['a\rb', 2, 2],
])('lines end in any way: %j', (text, offset, line) => {
  expect(placesOf(text)(offset)).toEqual({ line, column: 1 });
});

test.each(['\n', '\r', '\r\n', '\f', '\u2028', '\u2029'])(
  'a hyphen at a line’s end joins: %j',
  (end) => {
    const { passages } = parseReport(
      { file: 'a.txt', text: `The force is good at problem-${end}solving.`, frontMatter: null },
      moorland,
    );
    expect(passages.map(({ text }) => text)).toEqual(['The force is good at problem-solving.']);
  },
);

test.each([...'•●▪■◦‣⁃∙·○✔✓✅✘✗❌➢➤►▸>*+–—-'])('a list can be marked %s', (mark) => {
  const text = `Moorland Police was rated good for:\n\n${mark} Planning ahead\n${mark} Helping victims\n`;
  const { passages } = parseReport({ file: 'a.txt', text, frontMatter: null }, moorland);
  expect(passages.map(({ kind, text: words }) => [kind, words]).slice(1)).toEqual([
    ['item', 'Planning ahead'],
    ['item', 'Helping victims'],
  ]);
});

test.each([
  ['a\\b*c_d`e[f]<g', 'a\\\\b\\*c\\_d\\`e\\[f\\]\\<g'],
  ['&amp; & b &#38;', '\\&amp; & b \\&#38;'],
  ['# a', '\\# a'],
  ['##', '\\##'],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['=> a', '\\=> a'],
  ['> a', '\\> a'],
  ['>a', '\\>a'],
  ['-', '\\-'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['1. a', '1\\. a'],
  ['1) a', '1\\) a'],
  ['a ##', 'a \\##'],
])('what Markdown would read as a mark is escaped: %j', (words, escaped) => {
  expect(escapeMarks(words)).toBe(escaped);
});
