import { describe, expect, test } from 'vitest';
import { inspection } from '../../src/cli/inspect/inspection.ts';
import { withoutWord } from '../../src/parser/lexicon/grammar.ts';
import { type ListName, lexicon, type WordList } from '../../src/parser/lexicon/lexicon.ts';
import { parseReport } from '../../src/parser/parse-report.ts';
import { moorland } from './moorland.ts';

describe('every word of the lexicon', () => {
  test.each(Object.entries<WordList>(lexicon))(
    'of %s changes how its example is read',
    (name, list) => {
      const words = list.words.split('|');
      expect(words.filter((word) => !holds(exampleOf(list, word), word))).toEqual([]);
      expect(words.filter((word) => !matters(name as ListName, list, word))).toEqual([]);
    },
  );

  test.each(Object.entries<WordList>(lexicon))('of %s stands there once', (_, { words, own }) => {
    expect(words.split('|').toSorted()).toEqual([...new Set(words.split('|'))].toSorted());
    const named = Object.keys(own ?? {}).flatMap((key) => key.split('|'));
    expect(named.filter((word) => !words.split('|').includes(word))).toEqual([]);
  });
});

/** The text that shows a word: its own, else that of its list. */
function exampleOf({ example, own = {} }: WordList, word: string): string {
  const key = Object.keys(own).find((each) => each.split('|').includes(word));
  const text = own[key ?? ''] ?? example;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return text.replaceAll('……', capital).replaceAll('…', word);
}

function holds(example: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(example);
}

function matters(name: ListName, list: WordList, word: string): boolean {
  const example = exampleOf(list, word);
  return readingOf(example) !== withoutWord(name, word, () => readingOf(example));
}

function readingOf(text: string): string {
  const report = parseReport({ file: 'example.txt', text, frontMatter: null }, moorland);
  return JSON.stringify(inspection(report, text));
}
