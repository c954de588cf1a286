import { expect, test } from 'vitest';
import { fileOfWord, partsFor } from '../../src/check-quotes/parts.ts';
import { wordsOf } from '../../src/check-quotes/words.ts';
import { checkFiles } from '../../src/data/checked-texts.ts';

const text = (number: number, words: string) => ({
  id: `r${number}`,
  name: `Report ${number}`,
  url: `/reports/r${number}/`,
  voice: 'Nobody',
  spoken: [],
  misprints: [],
  citation: { pattern: '{words}', speaker: '', page: '' },
  passages: [{ number: '1', text: words }],
});

const long = (word: string) => `common ${word} ${'filler '.repeat(6000)}`;
const { info, files } = checkFiles([
  text(1, long('apple')),
  text(2, long('pear')),
  text(3, long('plum')),
]);

test('keeps a small edition in one file, without files of words', () => {
  expect(checkFiles([text(1, 'apple')]).info).toEqual({ parts: 1, words: 0 });
});

test('spreads a large edition over parts of whole reports', () => {
  expect(info.parts).toBe(3);
  expect([...files.keys()]).toEqual(['part-0.json', 'part-1.json', 'part-2.json', 'words-0.json']);
});

test('says in the files of words which parts hold a word', () => {
  const file = files.get(`words-${fileOfWord('pear', info.words)}.json`);
  expect(file).toMatchObject({ pear: [1], common: [0, 1, 2] });
});

test('changes the folder with any byte of the files', () => {
  expect(checkFiles([text(1, 'apple')]).hash).not.toBe(checkFiles([text(1, 'apples')]).hash);
});

const holders = (key: string) =>
  ({ common: [...Array(50).keys()], rare: [7], odd: [9] })[key] ?? [];

test('reads the part that holds all words, and those that hold the most telling ones', () => {
  expect(partsFor(wordsOf('rare common'), holders, 50)).toEqual({
    read: expect.arrayContaining([7]),
    unread: 0,
  });
  expect(partsFor(wordsOf('rare odd words'), holders, 50).read).toEqual([7, 9]);
});

test('reads no more than a few parts, and says how many more hold all words', () => {
  const { read, unread } = partsFor(wordsOf('common'), holders, 50);
  expect(read.length).toBeLessThanOrEqual(12);
  expect(unread).toBe(50 - read.length);
});
