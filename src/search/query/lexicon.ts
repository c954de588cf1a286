import type { Name, SearchNames } from '../format/names.ts';
import { type Word, wordsOf } from '../words/words.ts';

/** How a run of words names something. */
export interface Naming {
  name: Name;
  /** By its own name, another way of saying it, an acronym, or only part of a person’s name. */
  by: 'name' | 'term' | 'acronym' | 'part';
  /** What an acronym stands for. */
  standsFor?: string;
}

/** Names by the words that say them. */
export interface Lexicon {
  /** Everything that a run of words names. Order, hyphens and endings of the words do not matter. */
  naming(words: Word[]): Naming[];
  /** Whether any name is said with this word. */
  knows(word: Word): boolean;
  /** Themes that are said with this word among others. */
  themesWith(word: Word): Naming[];
  /** Every word that names are said with, for spelling. */
  words: string[];
  /** The most words that any name has. */
  longest: number;
  areas: { name: Name; stems: Set<string>[] }[];
  names: SearchNames;
}

/** Puts all names into a lexicon. */
export function lexiconOf(names: SearchNames): Lexicon {
  const namings = new Map<string, Naming[]>();
  const stars: { key: string; naming: Naming }[] = [];
  const letters = new Map<string, string>();
  let longest = 1;
  const add = (said: string, naming: Naming) => {
    const words = wordsOf(said);
    for (const word of words) if (!word.common) letters.set(word.stem, word.letters);
    longest = Math.max(longest, words.length);
    if (said.endsWith('*')) stars.push({ key: words.at(-1)?.letters ?? '', naming });
    for (const key of keysOf(words)) {
      const known = namings.get(key) ?? [];
      if (!known.some(({ name }) => name === naming.name)) namings.set(key, [...known, naming]);
    }
  };
  for (const name of names.names) for (const [said, naming] of sayings(name)) add(said, naming);
  return {
    naming(words) {
      const found = keysOf(words).flatMap((key) => namings.get(key) ?? []);
      const only = words.length === 1 ? words[0] : undefined;
      if (only)
        for (const { key, naming } of stars) if (only.letters.startsWith(key)) found.push(naming);
      return found.filter(
        ({ name }, index) => found.findIndex((other) => other.name === name) === index,
      );
    },
    knows: (word) => letters.has(word.stem),
    themesWith: (word) =>
      names.names
        .filter(({ kind, name, terms }) => kind === 'theme' && holds([name, ...terms], word))
        .map((name): Naming => ({ name, by: 'term' })),
    words: [...new Set(letters.values())],
    longest,
    areas: names.names
      .filter(({ kind }) => kind === 'area')
      .map((name) => ({
        name,
        stems: [name.name, ...name.terms].map(
          (term) => new Set(contentOf(wordsOf(term)).map(({ stem }) => stem)),
        ),
      })),
    names,
  };
}

/** Every way of saying a name. */
function sayings(name: Name): [string, Naming][] {
  const said: [string, Naming][] = [
    [name.name, { name, by: 'name' }],
    ...name.terms.map((term): [string, Naming] => [term, { name, by: 'term' }]),
  ];
  for (const [acronym, standsFor] of Object.entries(name.acronyms ?? {}))
    said.push([acronym, { name, by: 'acronym', standsFor }], [standsFor, { name, by: 'term' }]);
  if (name.kind === 'person')
    for (const part of new Set([...name.name.split(' '), ...name.name.split(/[ -]/)]))
      said.push([part, { name, by: 'part' }]);
  if (name.kind === 'organisation' && name.detail === 'force')
    for (const term of [name.name, ...name.terms])
      said.push([
        term.replace(/\s+(constabulary|police|police service)$/i, ''),
        { name, by: 'part' },
      ]);
  if (name.kind === 'round')
    for (const term of [name.name, ...name.terms])
      said.push([term.replace(/^\D+|\D+$/g, ''), { name, by: 'part' }]);
  return said;
}

/** Words of the same content in any order, or run together, have a key in common. */
function keysOf(words: Word[]): string[] {
  const content = contentOf(words);
  if (content.length === 0) return [];
  const stems = content.map(({ stem }) => stem);
  return [...stems].sort().join(' ') === ''
    ? []
    : [[...stems].sort().join(' '), `=${content.map(({ letters }) => letters).join('')}`];
}

const holds = (terms: string[], { stem }: Word) =>
  terms.some((term) => wordsOf(term).some((word) => word.stem === stem));

const contentOf = (words: Word[]) => words.filter(({ common }) => !common);
