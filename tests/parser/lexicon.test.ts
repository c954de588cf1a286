import { describe, expect, test } from 'vitest';
import { inspection } from '../../src/cli/inspect/inspection.ts';
import { withoutWord } from '../../src/parser/lexicon/grammar.ts';
import { type ListName, lexicon } from '../../src/parser/lexicon/lexicon.ts';
import type { WordList } from '../../src/parser/lexicon/word-list.ts';
import { parseReport } from '../../src/parser/parse-report.ts';
import { moorland } from './moorland.ts';

describe('every word of the lexicon', () => {
  test.each(Object.entries<WordList>(lexicon))(
    'of %s changes how its example is read',
    (name, list) => {
      const examples = list.words.split('|').map((word) => ({ word, text: exampleOf(list, word) }));
      expect(examples.filter(({ word, text }) => !holds(text, word))).toEqual([]);
      // All are read with every word first: a word left out makes each pattern anew.
      const read = examples.map((each) => ({ ...each, reading: readingOf(each.text) }));
      const idle = read.filter(({ word, text, reading }) => {
        const without = withoutWord(name as ListName, word, () => readingOf(text));
        return without === reading;
      });
      expect(idle.map(({ text }) => text)).toEqual([]);
    },
  );

  test.each(Object.entries<WordList>(lexicon))('of %s stands there once', (_, { words, own }) => {
    const all = words.split('|');
    expect(all).toEqual([...new Set(all)]);
    const named = Object.keys(own ?? {}).flatMap((key) => key.split('|'));
    expect(named.filter((word) => !all.includes(word))).toEqual([]);
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

function readingOf(text: string): string {
  const report = parseReport({ file: 'example.txt', text, frontMatter: null }, moorland);
  return JSON.stringify(inspection(report, text));
}
