import type { Name, SearchNames } from '../format/names.ts';
import { commonBetween, isAcronym } from '../words/label-key.ts';
import { saidWords, type Word, wordsOf } from '../words/words.ts';
import { attributesOf } from './asked.ts';
import type { Attribute } from './query.ts';

/** How a run of words names something: by its own name, another label, or an acronym of one. */
export interface Naming {
  name: Name;
  by: 'name' | 'label' | 'acronym';
  /** What an acronym stands for. */
  standsFor?: string;
}

/** Names by the words that say them. */
export interface Lexicon {
  /**
   * Everything that has a label of just these words: in whatever order and endings, but acronyms and
   * names of people and organisations as they are printed. `isAll`: nothing else is asked.
   */
  naming(words: Word[], isAll: boolean): Naming[];
  /** The kind of record or grade that they name. */
  attribute(words: Word[]): Attribute | null;
  /** The words of all labels that find, for spelling. */
  words: string[];
  /** The most words that any label has. */
  longest: number;
  names: SearchNames;
  /** The same without anything but names: what labels give can then be seen. */
  unlabelled(): Lexicon;
}

/** Puts all names into a lexicon. */
export function lexiconOf(names: SearchNames): Lexicon {
  const namings = new Map<string, Naming[]>();
  const open: { start: string; naming: Naming }[] = [];
  const letters = new Set<string>();
  const attributes = attributesOf(names);
  const alsoWords = new Set(names.alsoWords);
  let longest = 1;
  const add = (keys: string[], naming: Naming) => {
    for (const key of keys) namings.set(key, [...(namings.get(key) ?? []), naming]);
  };
  for (const name of names.names) {
    for (const { said, naming } of sayings(name)) {
      const words = wordsOf(said);
      const [first] = words;
      if (said.endsWith('*') && words.length === 1 && first)
        open.push({ start: first.letters, naming });
      else for (const word of words) letters.add(word.letters);
      longest = Math.max(longest, words.length);
      const [inEndings = '', ...asPrinted] = keysOf(words);
      if (isAcronym(said)) add([asPrinted[0] ?? '', `${asPrinted[0]}s`], naming);
      else add(isOfSomebody(name) ? asPrinted : [inEndings, ...asPrinted], naming);
    }
  }
  return {
    naming(words, isAll) {
      const [only] = words.length === 1 ? words : [];
      const isWord = only && alsoWords.has(only.letters) && !only.capitals && !isAll;
      const found = [
        ...(isWord ? [] : keysOf(words).flatMap((key) => namings.get(key) ?? [])),
        ...open.flatMap(({ start, naming }) => (only?.letters.startsWith(start) ? [naming] : [])),
      ];
      return found.filter(
        ({ name }, index) => found.findIndex((other) => other.name === name) === index,
      );
    },
    attribute: (words) => attributes.get(keysOf(words)[0] ?? '') ?? null,
    words: [...letters],
    longest: longest + commonBetween,
    names,
    unlabelled: () =>
      lexiconOf({ ...names, names: names.names.map((name) => ({ ...name, labels: [] })) }),
  };
}

/** Every way of saying a name. */
function sayings(name: Name): { said: string; naming: Naming }[] {
  const { labels, acronyms = {} } = name;
  return [
    { said: name.name, naming: { name, by: 'name' } },
    ...labels.map((said) => ({ said, naming: { name, by: 'label' as const } })),
    ...Object.entries(acronyms).map(([said, standsFor]) => ({
      said,
      naming: { name, by: 'acronym' as const, standsFor },
    })),
  ];
}

const isOfSomebody = ({ kind }: Name) => kind === 'person' || kind === 'organisation';

/**
 * What words have in common that name the same: their stems in any order, the words in any order, and all
 * run together.
 */
function keysOf(words: Word[]): string[] {
  const said = saidWords(words);
  if (said.every(({ common }) => common)) return [];
  const stems = said.map(({ stem }) => stem).sort();
  const letters = said.map((word) => word.letters);
  return [stems.join(' '), `=${letters.toSorted().join(' ')}`, `=${letters.join('')}`];
}
