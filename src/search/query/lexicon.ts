import type { VoiceKind } from '../../schemas/voice.ts';
import type { Name, SearchNames } from '../format/names.ts';
import { contentOf, saidWords, type Word, wordsOf } from '../words/words.ts';
import { isOfDate } from './dates.ts';

/** How a run of words names something. */
export interface Naming {
  name: Name;
  /**
   * By its own name, another way of saying it, an acronym, only part of a person’s name, or by words
   * of another way of saying it that stand apart.
   */
  by: 'name' | 'term' | 'acronym' | 'part' | 'apart';
  /** What an acronym stands for. */
  standsFor?: string;
}

/** Names by the words that say them. */
export interface Lexicon {
  /** Everything that a run of words names. Order, hyphens and endings of the words do not matter. */
  naming(words: Word[]): Naming[];
  /** The themes that words name which stand apart, in any order, each with the first of those words. */
  namedApart(words: Word[]): { naming: Naming; word: Word }[];
  /** Whether any name is said with this word. */
  knows(word: Word): boolean;
  /** Themes that are said with this word of four letters or more among others. */
  themesWith(word: Word): Naming[];
  /** The words of a theme that a word is when run together, if it is no word of its own. */
  takenApart(word: Word): Word[] | null;
  /** The newest report, where one body is inspected. */
  newest(): Naming[];
  /** The reports of a date. */
  ofDate(date: string): Naming[];
  /** The newest of those who speak in a role. */
  inRole(voice: VoiceKind): Naming[];
  /** The words that names are said with, one of each stem, for spelling. */
  words: string[];
  /** The most words that any name has. */
  longest: number;
  areas: LexiconArea[];
  names: SearchNames;
}

/** An area with the words of its name and of each of its wordings. */
interface LexiconArea {
  name: Name;
  stems: Set<string>[];
}

/** Puts all names into a lexicon. */
export function lexiconOf(names: SearchNames): Lexicon {
  const namings = new Map<string, Naming[]>();
  const stars: { key: string; naming: Naming }[] = [];
  const letters = new Map<string, string>();
  const severalWords: { stems: string[]; naming: Naming }[] = [];
  const withWord = new Map<string, Name[]>();
  const runTogether = new Map<string, Word[]>();
  let longest = 1;
  const add = (said: string, naming: Naming) => {
    const words = wordsOf(said);
    const isOpen = said.endsWith('*');
    for (const word of isOpen ? words.slice(0, -1) : contentOf(words))
      letters.set(word.stem, word.letters);
    longest = Math.max(longest, words.length);
    const stems = contentOf(words).map(({ stem }) => stem);
    if (naming.name.kind === 'theme' && new Set(stems).size > 1) {
      severalWords.push({ stems, naming: { name: naming.name, by: 'apart' } });
      for (const stem of stems) withWord.set(stem, [...(withWord.get(stem) ?? []), naming.name]);
      runTogether.set(words.map(({ letters }) => letters).join(''), words);
    }
    if (isOpen && words.length === 1) stars.push({ key: words[0]?.letters ?? '', naming });
    for (const key of keysOf(words)) {
      const known = namings.get(key) ?? [];
      if (!known.some(({ name }) => name === naming.name)) namings.set(key, [...known, naming]);
    }
  };
  for (const name of names.names) for (const [said, naming] of sayings(name)) add(said, naming);
  const areas = names.names
    .filter(({ kind }) => kind === 'area')
    .map((name): LexiconArea => {
      const said = [name.name, ...name.terms].map((term) => contentOf(wordsOf(term)));
      return { name, stems: said.map((words) => new Set(words.map(({ stem }) => stem))) };
    });
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
    namedApart(words) {
      const typed = new Map(contentOf(words).map((word) => [word.stem, word]));
      const found = severalWords.filter(({ stems }) => stems.every((stem) => typed.has(stem)));
      return found.flatMap(({ stems, naming }) => {
        const word = typed.get(stems[0] ?? '');
        return word ? [{ naming, word }] : [];
      });
    },
    knows: (word) => letters.has(word.stem),
    themesWith: (word) =>
      word.letters.length < shortestPart
        ? []
        : [...new Set(withWord.get(word.stem))].map((name): Naming => ({ name, by: 'apart' })),
    takenApart: (word) => (letters.has(word.stem) ? null : (runTogether.get(word.letters) ?? null)),
    newest: () =>
      (names.manyBodies ? [] : names.names)
        .filter(({ kind }) => kind === 'report')
        .sort((a, b) => (b.detail ?? '').localeCompare(a.detail ?? ''))
        .slice(0, 1)
        .map((name): Naming => ({ name, by: 'term' })),
    ofDate: (date) =>
      names.names
        .filter(({ kind, detail }) => kind === 'report' && isOfDate(detail ?? '', date))
        .map((name): Naming => ({ name, by: 'term' })),
    inRole: (voice) =>
      names.names
        .filter((name) => name.kind === 'person' && name.voice === voice)
        .slice(0, mostInRole)
        .map((name): Naming => ({ name, by: 'part' })),
    words: [...new Set(letters.values())],
    longest,
    areas,
    names,
  };
}

/** Parts of names shorter than this tell nothing: the e of e-learning. */
const shortestPart = 4;

const mostInRole = 3;

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
  const said = saidWords(words);
  if (said.every(({ common }) => common)) return [];
  const stems = said.map(({ stem }) => stem);
  return [stems.sort().join(' '), `=${said.map(({ letters }) => letters).join('')}`];
}
