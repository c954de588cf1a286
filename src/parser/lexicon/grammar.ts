import { escaped } from '../document/normalise.ts';
import { type ListName, lexicon } from './lexicon.ts';

/** A pattern over folded text whose words are lists of the lexicon. */
export interface Pattern {
  exec: (text: string) => RegExpExecArray | null;
  test: (text: string) => boolean;
  /** Every match in a text, in order. */
  all: (text: string) => RegExpExecArray[];
}

let state = 0;

/**
 * Makes a pattern of a template in which a list's name stands for any of its words:
 * grammar`(?:${'copulas'}) (?:${'judgingVerbs'})`. It is compiled when it is first used.
 */
export function grammar(template: TemplateStringsArray, ...names: ListName[]): Pattern {
  let compiled: { of: number; pattern: RegExp } | null = null;
  const pattern = () => {
    if (compiled?.of !== state) {
      const source = String.raw(template, ...names.map(alternation));
      compiled = { of: state, pattern: new RegExp(source, 'gu') };
    }
    return compiled.pattern;
  };
  const exec = (text: string) => {
    const made = pattern();
    made.lastIndex = 0;
    return made.exec(text);
  };
  return {
    exec,
    test: (text) => exec(text) !== null,
    all: (text) => [...text.matchAll(pattern())],
  };
}

const words = new Map(
  Object.entries(lexicon).map(([list, { words: all }]) => [list, new Set(all.split('|'))]),
);

/** The words of a list, longest first. */
export function wordsOf(list: ListName): string[] {
  return [...(words.get(list) ?? [])].sort((one, other) => other.length - one.length);
}

/** Whether a folded word stands in a list. */
export function holdsWord(list: ListName, word: string): boolean {
  return words.get(list)?.has(word) ?? false;
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

function alternation(list: ListName): string {
  const each = wordsOf(list).map(escaped);
  return each.length === 0 ? '(?!)' : each.join('|');
}
