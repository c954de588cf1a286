import { describe, expect, test } from 'vitest';
import { patternCuts } from './pattern-cuts.ts';

describe('from a pattern can be deleted', () => {
  test.each([
    ['a|b|c', ['b|c', 'a|c', 'a|b']],
    ['x(?:a|b c)y', ['x(?:b c)y', 'x(?:a)y']],
    ['(a|(b|c))d', ['(a|(c))d', '(a|(b))d', '((b|c))d', '(a)d']],
    ['judge?ment', ['judgment']],
    ['a(?:bc)?d', ['ad']],
    ['[abc-e]', ['[bc-e]', '[ac-e]']],
    [String.raw`\(a\|b\)|c`, ['c', String.raw`\(a\|b\)`]],
    [slot('(?:%|b)'), ['(?:b)', slot('(?:%)')]],
    ['a+?', []],
    ['a*b{0,3}c{2}?', []],
    ['(?: of){0,3}a', ['a']],
    ['(?:a|)', []],
    ['[^ab]', []],
    [slot('[%b]'), [slot('[%]')]],
    [
      String.raw`[a\u2028\uf000-\uf0ff]`,
      [String.raw`[\u2028\uf000-\uf0ff]`, String.raw`[a\uf000-\uf0ff]`],
    ],
  ])('%s', (source, left) => {
    const found = patternCuts(source).map(
      ({ start, end }) => source.slice(0, start) + source.slice(end),
    );
    expect(found.toSorted()).toEqual(left.toSorted());
  });

  test('nothing where its brackets do not match', () => {
    expect(patternCuts('a)|b')).toEqual([]);
    expect(patternCuts('(a|b')).toEqual([]);
  });
});

/** A pattern with a place where a template fills in words. */
function slot(pattern: string): string {
  return pattern.replace('%', ['$', "{'verbs'}"].join(''));
}
