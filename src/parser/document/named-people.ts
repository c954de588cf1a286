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

const run =
  /(?<![\p{L}'’])\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|van|der|den|von|la|le|du|di|da|ap) ){0,2}\p{Lu}[\p{L}'’.-]*)+/gu;
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
    const known = knownIn(fold(words));
    const unknown = [...words.matchAll(run)].flatMap((match) =>
      nameIn(words, match[0], match.index),
    );
    const apart = unknown.filter((each) =>
      known.every(({ start, end }) => each.end <= start || each.start >= end),
    );
    return [...known, ...apart].sort((one, other) => one.start - other.start);
  }

  function knownIn(folded: string): NamedPerson[] {
    const found: NamedPerson[] = [];
    for (const { name, folded: spelling } of spellings) {
      const start = folded.indexOf(spelling);
      const end = start + spelling.length;
      if (start >= 0 && found.every((other) => end <= other.start || start >= other.end))
        found.push({ name, start, end });
    }
    return found;
  }

  function nameIn(words: string, found: string, at: number): NamedPerson[] {
    let best: Token[] = [];
    let current: Token[] = [];
    for (const token of tokensOf(found)) {
      if (isNoName(token)) current = [];
      else current.push(token);
      if (current.length >= 2) best = current;
      if (/['’]s?$/.test(token.text)) current = [];
    }
    const [first] = best;
    const last = best.at(-1);
    if (!first || !last || best.length > 4) return [];
    const before = words.slice(Math.max(0, at + first.start - 6), at + first.start);
    if (
      /\b(?:for|of|in|at|from|near|and) $/.test(before) &&
      current.length > 0 &&
      !isPersonal(words, at + last.end)
    )
      return [];
    const name = words
      .slice(at + first.start, at + last.end)
      .replace(/['’]s?$|(?<=\p{Ll}{2})\.$/u, '');
    return [{ name, start: at + first.start, end: at + first.start + name.length }];
  }

  /** Whether what follows a name is what follows a person's: ", chief constable", " said". */
  function isPersonal(words: string, end: number): boolean {
    const rest = words.slice(end, end + 60);
    return (
      /^,? /.test(rest) &&
      tokensOf(rest)
        .slice(0, 4)
        .some(({ word }) => isOffice(word) || holdsWord('sayingVerbs', word))
    );
  }

  function isNoName({ text, word }: Token): boolean {
    const acronym = /\d/.test(text) || /^\p{Lu}{3,}$/u.test(text.replace(/[^\p{L}]/gu, ''));
    return (
      acronym || bodyWords.has(word) || noNames.some((list) => holdsWord(list, word, declared))
    );
  }

  function isOffice(word: string): boolean {
    return holdsWord('offices', word.replace(/^[at]\//, ''), declared);
  }

  function isOfficeWord({ word }: Token): boolean {
    return isOffice(word) || holdsWord('officeWords', word, declared) || bodyWords.has(word);
  }

  function roleBefore(words: string): string | null {
    const near = words.slice(-160).replace(/\s*\([^()]{1,40}\)\s*$/, ' ');
    const tokens = tokensOf(near);
    if (holdsWord('titles', tokens.at(-1)?.word ?? '')) tokens.pop();
    const last = tokens.at(-1);
    let first = tokens.length;
    while (first > 0 && goesOn(tokens, first - 1)) first -= 1;
    const role = tokens.slice(first);
    while (role[0] && !isOfficeWord(role[0])) role.shift();
    const [start] = role;
    if (!start || !last || !role.some(({ word }) => isOffice(word))) return null;
    return near.slice(start.start, last.end).replace(/[,\s]+$/, '');
  }

  /** Whether a token can stand in a role: an office's word, or a place behind "for" or "of". */
  function goesOn(tokens: Token[], at: number): boolean {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || /[.:;!?"”]$/.test(token.text)) return false;
    if (/['’]s$/.test(token.text) && !holdsWord('officeWords', token.word)) return false;
    const comma = /,$/.test(token.text);
    if (comma && at < tokens.length - 1)
      return isOfficeWord(token) && isOfficeWord(tokens[at + 1] ?? token);
    if (isOfficeWord(token)) return true;
    if (/^(?:of|for|and|&|the|at|with)$/.test(token.word)) return at < tokens.length - 1;
    const place = /^\p{Lu}/u.test(token.text);
    return place && before !== undefined && /^(?:of|for|at|the|and|&)$|^\p{Lu}/u.test(before.text);
  }

  function hasOffice(words: string): boolean {
    return tokensOf(words.slice(0, 300)).some(({ word }) => isOffice(word));
  }
}

function tokensOf(words: string): Token[] {
  return [...words.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    word: fold(match[0]).replace(/^[("']+|[,.:;!?)"']+$|'s$/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
