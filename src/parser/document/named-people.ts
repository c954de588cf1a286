import type { Person } from '../../schemas/people.ts';
import { type Declared, holdsWord, wordsOf } from '../lexicon/grammar.ts';
import { fold } from './normalise.ts';

/** A person named in words: the name, and where it stands. */
export interface NamedPerson {
  name: string;
  start: number;
  end: number;
}

/** Finds people and their roles in words. */
export interface PeopleNames {
  /** In the order of the words. */
  named(words: string): NamedPerson[];
  /** The role that ends just before a name: "the county's Chief Constable ". */
  roleBefore(words: string): string | null;
  /** Whether words speak of an office. */
  hasOffice(words: string): boolean;
}

interface Token {
  text: string;
  /** Folded, without the marks around it. */
  word: string;
  start: number;
  end: number;
}

const titles = wordsOf('titles').map((title) => title.charAt(0).toUpperCase() + title.slice(1));

/** The source of a pattern of a title and a last name, which is its first group: "Ms Marsh". */
export const titledName = String.raw`\b(?:${titles.join('|')})\.? (\p{Lu}[\p{L}'’-]+)`;

const part = String.raw`(?:[dl]['’])?\p{Lu}[\p{L}'’.-]*`;
const capitals = new RegExp(
  String.raw`(?<!\p{L}['’]?)${part}(?: (?:(?:de|van|der|den|von|la|le|du|di|da|ap) ){0,2}${part})+`,
  'gu',
);
const noNames = ['functionWords', 'bids', 'offices', 'officeWords', 'titles', 'companies'] as const;

/**
 * People by the names of known persons, and by form: two to four capitalised words that are no office,
 * place or honour. "HM Inspector of Constabulary Ann Lee" names Ann Lee, with the role before her.
 * `bodyWords` are the words by which this content calls bodies, which stand in names of offices;
 * `declared` are its offices.
 */
export function peopleNames(
  people: Person[],
  bodyWords: ReadonlySet<string>,
  declared: Declared,
): PeopleNames {
  const spellings = people.flatMap(({ name, otherNames }) =>
    [name, ...otherNames].map((spelling) => ({ name, folded: fold(spelling) })),
  );
  return { named, roleBefore, hasOffice };

  function named(words: string): NamedPerson[] {
    const folded = fold(words);
    const known = spellings.flatMap(({ name, folded: spelling }) => {
      const start = folded.indexOf(spelling);
      return start < 0 ? [] : [{ name, start, end: start + spelling.length }];
    });
    const isApart = (each: NamedPerson) =>
      known.every(({ start, end }) => each.end <= start || each.start >= end);
    const formed = [...words.matchAll(capitals)]
      .filter(
        ({ index }) => !/\b(?:in|at|near) $/i.test(words.slice(Math.max(0, index - 6), index)),
      )
      .flatMap(nameIn)
      .filter(isApart);
    return [...known, ...formed].sort((one, other) => one.start - other.start);
  }

  /** The last two to four words in a row of capitalised ones that can be a name. */
  function nameIn({ 0: words, index }: RegExpExecArray): NamedPerson[] {
    let best: Token[] = [];
    let current: Token[] = [];
    for (const token of tokensOf(words)) {
      // "Fell Tenants" of the Fell Tenants' Forum is nobody.
      if (best === current && holdsWord('companies', token.word, declared)) best = [];
      if (isNoName(token)) current = [];
      else current.push(token);
      if (current.length >= 2) best = current;
      // "Hello. Yes" is nobody.
      if (/\p{Ll}{3}\.$/u.test(token.text)) current = [];
    }
    // `AL Ann Lee` explains initials, and in `Ann Lee AM` letters of a rank stand behind the name.
    if (/^\p{Lu}{2}$/u.test(best.at(-1)?.text ?? '')) best = best.slice(0, -1);
    if (best[0]?.text === initialsOf(best.slice(1))) best = best.slice(1);
    const [first] = best;
    const last = best.at(-1);
    if (!first || !last || best.length < 2 || best.length > 4) return [];
    const name = words.slice(first.start, last.end).replace(/['’]s?$|(?<=\p{Ll}{2})\.$/u, '');
    const start = index + first.start;
    return [{ name, start, end: start + name.length }];
  }

  function isNoName({ text, word }: Token): boolean {
    if (/^\p{Lu}{3}|^I['’]/u.test(text) || bodyWords.has(word)) return true;
    return noNames.some((list) => holdsWord(list, word, declared));
  }

  function isOffice({ word }: Token): boolean {
    return holdsWord('offices', word.replace(/^\w\//, ''), declared);
  }

  function isOfficeWord(token: Token): boolean {
    const { word } = token;
    return isOffice(token) || holdsWord('officeWords', word, declared) || bodyWords.has(word);
  }

  function roleBefore(words: string): string | null {
    const near = words.slice(-160);
    const tokens = tokensOf(near);
    if (holdsWord('titles', tokens.at(-1)?.word ?? '')) tokens.pop();
    const from = tokens.findLastIndex((token, at) => !goesOn(tokens, token, at)) + 1;
    const first = tokens.findIndex((token, at) => at >= from && isOfficeWord(token));
    const role = first < 0 ? [] : tokens.slice(first);
    const [start] = role;
    if (!start || !role.some(isOffice)) return null;
    return near.slice(start.start, role.at(-1)?.end).replace(/[,\s]+$/, '');
  }

  /** Whether a token can stand in a role: an office's word, a name, or a small word between such. */
  function goesOn(tokens: Token[], token: Token, at: number): boolean {
    const last = at === tokens.length - 1;
    if (/[:;]$|\),$/.test(token.text) || (!last && /,$/.test(token.text))) return false;
    if (/['’]s$/.test(token.text)) {
      const within = !last && /^(?:of|for)$/.test(tokens[at - 1]?.text ?? '');
      return within || holdsWord('officeWords', token.word);
    }
    if (/^(?:of|for|and|&|the)$/.test(token.word)) return !last;
    return isOfficeWord(token) || /^\p{Lu}/u.test(token.text);
  }

  function hasOffice(words: string): boolean {
    return tokensOf(words.slice(0, 300)).some(isOffice);
  }
}

function initialsOf(tokens: Token[]): string {
  return tokens.map(({ text }) => text.charAt(0)).join('');
}

function tokensOf(words: string): Token[] {
  return [...words.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    word: fold(match[0]).replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$|'s$/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
