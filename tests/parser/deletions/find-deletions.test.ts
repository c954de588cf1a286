import { describe, expect, test } from 'vitest';
import { deletionsOf, without } from './find-deletions.ts';

describe('from code can be deleted', () => {
  test.each([
    ["const a = ['x', 'y'];", ["const a = ['y'];", "const a = ['x'];"]],
    ["const a = 'x yz'.split(' ');", ["const a = 'yz'.split(' ');", "const a = 'x'.split(' ');"]],
    ["const a = 'x|y'.split('|');", ["const a = 'y'.split('|');", "const a = 'x'.split('|');"]],
    ['const a = /x|y/u;', ['const a = /y/u;', 'const a = /x/u;']],
    ["const a = new RegExp('x y?');", ["const a = new RegExp('x ');"]],
    [
      String.raw`const a = new RegExp('[\\s,\\p{L}]');`,
      [String.raw`const a = new RegExp('[\\s\\p{L}]');`],
    ],
    [
      "const a = { x: 'p', 'y z': 'q', w: 'r' };",
      [
        "const a = { 'y z': 'q', w: 'r' };",
        "const a = { x: 'p', w: 'r' };",
        "const a = { x: 'p', 'y z': 'q' };",
      ],
    ],
    ["const a = { say: 'x', to: 'y' };", []],
    ["import { a } from 'x|y'; type B = 'x|y' | 'z';", []],
    ["const a = 'a message of words';", []],
  ])('%s', (code, left) => {
    const found = deletionsOf('a.ts', code).map((deletion) => without(code, deletion));
    expect(found.toSorted()).toEqual(left.toSorted());
  });

  test('a word of a lexicon, and nothing of its examples', () => {
    const code = "const lexicon = { a: { words: 'x|y', example: 'p|q', own: { x: 'r|s' } } };";
    const words = deletionsOf('src/lexicon/lexicon.ts', code).map((deletion) => deletion.words);
    expect(words).toEqual(['x', 'y']);
  });

  test('nothing that leaves a pattern which is none', () => {
    expect(deletionsOf('a.ts', 'const a = /(?<year>x?)\\k<year>/u;')).toHaveLength(1);
  });
});
