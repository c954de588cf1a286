import { escaped } from '../document/normalise.ts';
import { type ListName, lexicon, unions, type WordsName } from './lexicon.ts';

/** Words that a content declares beside those of the lexicon, list by list. */
export type Declared = Readonly<Partial<Record<ListName, readonly string[]>>>;

/** A pattern over folded text whose words are lists of the lexicon, and those that a content declares. */
export interface Pattern {
  exec: (text: string, declared?: Declared) => RegExpExecArray | null;
  test: (text: string, declared?: Declared) => boolean;
  /** Every match in a text, in order. */
  all: (text: string, declared?: Declared) => RegExpExecArray[];
  /** What it is made of, to stand in a larger one. */
  source: (declared: Declared) => string;
}

let state = 0;
const none: Declared = {};

/**
 * Makes a pattern of a template in which a list's name stands for any of its words, and another pattern
 * for itself: grammar`(?:${'copulas'}) (?:${'judgingVerbs'})|${other}`. It is compiled when it is first used.
 */
export function grammar(template: TemplateStringsArray, ...names: Slot[]): Pattern {
  let last = { of: -1, declared: none, made: /(?!)/gu };
  const source = (declared: Declared) =>
    String.raw(template, ...names.map((slot) => sourceOf(slot, declared)));
  const pattern = (declared: Declared = none) => {
    if (last.of !== state || last.declared !== declared)
      last = { of: state, declared, made: new RegExp(source(declared), 'gu') };
    return last.made;
  };
  const exec = (text: string, declared?: Declared) => {
    const made = pattern(declared);
    made.lastIndex = 0;
    return made.exec(text);
  };
  return {
    exec,
    source,
    test: (text, declared) => exec(text, declared) !== null,
    all(text, declared) {
      const made = pattern(declared);
      made.lastIndex = 0;
      // Most texts hold none, and `matchAll` makes the pattern anew.
      return text.search(made) < 0 ? [] : [...text.matchAll(made)];
    },
  };
}

function sourceOf(slot: Slot, declared: Declared): string {
  return typeof slot === 'string' ? alternation(slot, declared) : `(?:${slot.source(declared)})`;
}

const words = new Map(
  Object.entries(lexicon).map(([list, { words: all }]) => [list, new Set(all.split('|'))]),
);

/** The words of a list, those that a content declares for it among them, longest first. */
export function wordsOf(name: WordsName, declared: Declared = none): string[] {
  return listsOf(name)
    .flatMap((list) => [...(declared[list] ?? []), ...(words.get(list) ?? [])])
    .sort((one, other) => other.length - one.length);
}

/** Whether a folded word stands in a list, or is declared for it. */
export function holdsWord(name: WordsName, word: string, declared: Declared = none): boolean {
  return listsOf(name).some((list) => words.get(list)?.has(word) || declared[list]?.includes(word));
}

const lists = new Map<string, readonly ListName[]>([
  ...Object.keys(lexicon).map((list): [string, ListName[]] => [list, [list as ListName]]),
  ...Object.entries(unions),
]);

function listsOf(name: WordsName): readonly ListName[] {
  return lists.get(name) ?? [];
}

/** Runs something as if a list lacked one of its words; answers what it answers. */
export function withoutWord<T>(list: ListName, word: string, run: () => T): T {
  words.get(list)?.delete(word);
  state += 1;
  try {
    return run();
  } finally {
    words.get(list)?.add(word);
    state += 1;
  }
}

function alternation(name: WordsName, declared: Declared): string {
  const each = wordsOf(name, declared).map(escaped);
  return each.length === 0 ? '(?!)' : each.join('|');
}

type Slot = WordsName | Pattern;
