import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutWord } from '../../../src/parser/lexicon/grammar.ts';
import {
  exampleOf,
  lists,
  outcome,
  outcomeOfLexicon,
  type Readings,
  readingOf,
} from './examples.ts';

/** `npm run fixtures` rewrites how examples are read; read the difference before keeping it. */
describe('the words of the lexicon are those that are known, each read as it was', () => {
  const known: Record<string, Readings> = JSON.parse(readFileSync(outcome, 'utf8'));
  const found = outcomeOfLexicon();
  test.each([...new Set([...Object.keys(known), ...Object.keys(found)])])('%s', (name) => {
    expect(unlike(known[name] ?? {}, found[name] ?? {})).toEqual([]);
  });
});

describe('every word of the lexicon', () => {
  test.each(lists)('of %s changes how its example is read', (name, list) => {
    const examples = list.words.split('|').map((word) => ({ word, text: exampleOf(list, word) }));
    expect(examples.filter(({ word, text }) => !holds(text, word))).toEqual([]);
    // All are read with every word first: a word left out makes each pattern anew.
    const read = examples.map((each) => ({ ...each, reading: readingOf(each.text) }));
    const idle = read.filter(
      ({ word, text, reading }) => withoutWord(name, word, () => readingOf(text)) === reading,
    );
    expect(idle.map(({ text }) => text)).toEqual([]);
  });

  test.each(lists)('of %s stands there once', (_, { words, own }) => {
    const all = words.split('|');
    expect(all).toEqual([...new Set(all)]);
    const named = Object.keys(own ?? {}).flatMap((key) => key.split('|'));
    expect(named.filter((word) => !all.includes(word))).toEqual([]);
  });
});

/** What became of the words of a list, a sentence each. */
function unlike(known: Readings, found: Readings): string[] {
  const words = [...new Set([...Object.keys(known), ...Object.keys(found)])];
  return words
    .filter((word) => known[word] !== found[word])
    .map((word) => {
      if (found[word] === undefined) return `“${word}” is gone from the list`;
      if (known[word] === undefined) return `“${word}” is new in the list`;
      return `the example of “${word}” is read as: ${found[word]}; it was: ${known[word]}`;
    });
}

function holds(example: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(example);
}
