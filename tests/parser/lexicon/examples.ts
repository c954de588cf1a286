import { join } from 'node:path';
import { inspection } from '../../../src/cli/inspect/inspection.ts';
import { type ListName, lexicon } from '../../../src/parser/lexicon/lexicon.ts';
import type { WordList } from '../../../src/parser/lexicon/word-list.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import { shown } from '../fixtures/shown.ts';
import { moorland } from '../moorland.ts';

/** Path of the file that says, for each word of each list, how its example is read. */
export const outcome = join(import.meta.dirname, 'outcome.json');

/** What the examples of a list yield, word by word. */
export type Readings = Record<string, string>;

/** Every list of the lexicon with its name. */
export const lists = Object.entries(lexicon) as [ListName, WordList][];

/** What the example of each word of each list yields, in short. */
export function outcomeOfLexicon(): Record<string, Readings> {
  return Object.fromEntries(lists.map(([name, list]) => [name, readingsOf(list)]));
}

/** What the example of each word of a list yields, in short. */
function readingsOf(list: WordList): Readings {
  return Object.fromEntries(list.words.split('|').map((word) => [word, inShort(list, word)]));
}

/** The text that shows a word: its own, else that of its list. */
export function exampleOf({ example, own = {} }: WordList, word: string): string {
  const key = Object.keys(own).find((each) => each.split('|').includes(word));
  const text = own[key ?? ''] ?? example;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return text.replaceAll('……', capital).replaceAll('…', word);
}

/** All that is found in an example. */
export function readingOf(text: string): string {
  return JSON.stringify(inspection(read(text), text));
}

/** What the example of a word yields, in short, but for the messages: no example says its date. */
export function inShort(list: WordList, word: string): string {
  const text = exampleOf(list, word);
  const { messages, ...found } = shown(read(text), text);
  const rows = Object.entries(found).flatMap(([kind, each = []]) =>
    each.map((row) => `${kind} ${row}`),
  );
  return rows.join('; ') || 'nothing';
}

function read(text: string) {
  return parseReport({ file: 'example.txt', text, frontMatter: null }, moorland);
}
