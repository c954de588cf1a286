import { expect, test } from 'vitest';
import { quotationsIn, quotationsOrWhole } from '../../src/check-quotes/quotations.ts';

const wordsIn = (article: string) => quotationsIn(article).map(({ text }) => text);

test.each([
  ['curly marks', 'She said “it rains” today.', ['it rains']],
  ['straight marks', 'She said "it rains", he "it pours".', ['it rains', 'it pours']],
  ['single marks', "‘It rains,’ she said. He: 'so it does'.", ['It rains,', 'so it does']],
  [
    'marks of other countries',
    '«il pleut» and „es regnet“ and ‹so›',
    ['il pleut', 'es regnet', 'so'],
  ],
  [
    'marks with space beside them',
    'Elle a dit « il pleut », “ so it does ”.',
    ['il pleut', 'so it does'],
  ],
  ['marks within marks', '“they call it ‘rain’ here”', ['they call it ‘rain’ here']],
  ['like marks within marks', '“the “wet” season”', ['the “wet” season']],
  ['marks behind a bracket or a dash', '(“wet”)—“dry”', ['wet', 'dry']],
])('finds words between %s', (_, article, quotations) => {
  expect(wordsIn(article)).toEqual(quotations);
});

test.each([
  ['an apostrophe', "the force's men of the '90s aren't “here”", ['here']],
  [
    'the mark of a possessive',
    '‘the officers’ morale is low,’ he said',
    ['the officers’ morale is low,'],
  ],
  ['a possessive outside', '‘services’ and its officers’ pay', ['services']],
  ['feet and inches', 'is 5\'6" tall, "they say"', ['they say']],
])('does not take %s for a quotation mark', (_, article, quotations) => {
  expect(wordsIn(article)).toEqual(quotations);
});

test('takes a quotation that opens anew at each paragraph for one', () => {
  expect(wordsIn('“One.\n\n“Two.”\n\nHe said “three”.')).toEqual(['One.\n\n“Two.', 'three']);
});

test('does not let a mark that nobody closes run past its paragraph', () => {
  expect(wordsIn('“One.\n\nTwo and “three”.')).toEqual(['One.', 'three']);
});

test('takes the lines of a quotation block for one quotation', () => {
  const [block, marked] = quotationsIn('It says:\n\n> It “rains”\n> all day.\n\nAnd “so on”.');
  expect(block?.text).toMatch(/^It “rains”\n\s*all day\.$/);
  expect(marked?.text).toBe('so on');
});

test('gives the quotations within one apart', () => {
  const [outer] = quotationsIn('“They write that ‘it rains’, and that ‘it pours’.”');
  expect(outer?.inner.map(({ text }) => text)).toEqual(['it rains', 'it pours']);
});

test('takes a text without marks for one quotation only where it is asked to', () => {
  const text = '  It rains\n- all day. ';
  expect(wordsIn(text)).toEqual([]);
  expect(quotationsOrWhole(text)).toMatchObject([{ text: '  It rains\n  all day. ', start: 2 }]);
  expect(quotationsOrWhole('“so”')).toMatchObject([{ text: 'so' }]);
});

test('finds nothing where there are no words', () => {
  expect(wordsIn(' — \n“ ”')).toEqual([]);
});

test('says where in the article a quotation begins', () => {
  const article = 'Then:\n“so” and\n> a block';
  for (const { text, start } of quotationsIn(article))
    expect(article.slice(start)).toMatch(new RegExp(`^${text}`));
});
