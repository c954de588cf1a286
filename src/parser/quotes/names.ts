import type { Person } from '../../schemas/person.ts';
import { fold } from '../fold.ts';

/** A person named in words: the name, and where it stands. */
export interface NamedPerson {
  name: string;
  start: number;
  end: number;
}

const roleWord =
  "(?:HMCI|HMI|HM|Her|His|Majesty['’]s|Chief|Deputy|Assistant|Acting|Temporary|Interim|Lead|Senior|Former|Principal|Inspectors?|Inspectorate|Constabulary|Constables?|Superintendents?|Commissioners?|Police|Policing|Crime|Fire|Rescue|Services?|Mayor|Minister|Secretary|Home|Office|Councillor|Chair|Chairman|Chairwoman|Chairperson|Leader|Spokesman|Spokeswoman|Spokesperson|Head|Director|Officer|Detective|Sergeant|President|National|Federation|Council|Panel|Commander|PCC|PFCC|MP|Victims['’]|Shadow|Executive|Ch|Det|Temp|Cmdr|CFO|CC|[AT]/(?:ACC|DCC|CC|Supt|Ch|Insp)|Sgt|Insp|Supt|ACC|DCC|PC|DCI|DI|Cllr|chair|chairman|chairwoman|secretary|leader|spokesman|spokeswoman|spokesperson|director)";
const capital = "\\p{Lu}[\\p{L}'’.-]*";
const lowerNoun =
  '(?:chief|deputy|assistant|acting|inspector|constable|commissioner|superintendent|spokes(?:man|woman|person)|mayor|leader|chair|head|director|officer)';
const lowerRole = `(?:${lowerNoun}|police|fire|crime|and|of)`;
const roleRun = `${roleWord}(?:,? (?:(?:and|&|of|for|the) ){0,2}${roleWord}){0,9}`;
const place = `(?:,? (?:for|of|at|with|in) (?:the )?(?!${roleWord}\\b)${capital}(?: (?:(?:and|&|of|upon|on) )?(?!${roleWord}\\b)${capital}){0,4})?`;
const roleAtEnd = new RegExp(
  `(?<![\\p{L}])((?:(?:acting|temporary|interim|deputy|assistant|former) )?${roleRun}${place}|${roleWord},?(?: ${lowerRole}){1,5}|${lowerRole}(?: ${lowerRole}){0,5}),?\\s*$`,
  'u',
);
const roleAnywhere = new RegExp(`(?<![\\p{L}])${roleWord}(?![\\p{L}])|\\b${lowerNoun}\\b`, 'u');

const notNames = new RegExp(
  `^(?:${roleWord}|The|A|An|In|On|At|But|And|As|After|Also|Following|Responding|Commenting|Speaking|Reacting|Overall|However|Today|Yesterday|Mr|Mrs|Ms|Miss|Dr|Cllr|HMIC|HMICFRS|PEEL|OBE|CBE|MBE|QPM|QFSM|KBE|KPM|DL|Report|Area|Areas|Welcoming|Asked|When|While|It|He|She|They|We|I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$`,
  'u',
);
const capitalRun = new RegExp(
  `(?<![\\p{L}'’])(?:${capital})(?: (?:(?:de|van|der|den|von|la|le|du|di|da|ten|ter) ){0,2}${capital})*`,
  'gu',
);

/**
 * The people named in words, each a run of two to four capitalised words that are no role, place or
 * honour: `HM Inspector of Constabulary Ann Lee` names Ann Lee. Known people are found
 * by any of their names.
 */
export function peopleNamed(words: string, people: Person[]): NamedPerson[] {
  const known = people.flatMap((person) => knownAt(words, person));
  const runs = [...words.matchAll(capitalRun)].flatMap((match) =>
    runAt(words, match[0], match.index),
  );
  const apart = runs.filter((run) =>
    known.every(({ start, end }) => run.end <= start || run.start >= end),
  );
  return [...known, ...apart].sort((one, other) => one.start - other.start);
}

/** The role that ends just before a name: `the county's Police & Crime Commissioner `. */
export function roleBefore(words: string): string | null {
  const plain = words.replace(
    /(?:\s*\([^()]{1,40}\))?(?:\s+(?:Dr|Sir|Dame|Prof|Professor)\.?)?\s*$/,
    ' ',
  );
  const role = roleAtEnd
    .exec(plain)?.[1]
    ?.replace(/[,\s]+$/, '')
    .replace(/^(?:and|of) /, '');
  return role && hasRole(role) ? role : null;
}

/** Whether words speak of a role. */
export function hasRole(words: string): boolean {
  return roleAnywhere.test(words);
}

function knownAt(words: string, person: Person): NamedPerson[] {
  const folded = fold(words);
  for (const spelling of [person.name, ...person.otherNames]) {
    const start = folded.indexOf(fold(spelling));
    if (start !== -1) return [{ name: person.name, start, end: start + spelling.length }];
  }
  return [];
}

function runAt(words: string, run: string, at: number): NamedPerson[] {
  const tokens = [...run.matchAll(/\S+/g)].map((match) => ({
    text: match[0].replace(/['’]s$/, '').replace(/(?<=\p{Ll}{2})\.$/u, ''),
    start: at + match.index,
  }));
  let best: typeof tokens = [];
  let current: typeof tokens = [];
  for (const token of tokens) {
    current = notNames.test(token.text) || /['’]s$/.test(token.text) ? [] : [...current, token];
    if (current.length >= 2) best = current;
  }
  const place = best[0] && /\b(?:for|of|in|at|from|and|&) $/.test(words.slice(0, best[0].start));
  const named = place
    ? best.slice(best.length > 2 ? -2 : 0, best.length > 2 ? undefined : 0)
    : best;
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last || named.length < 2 || named.length > 4) return [];
  const end = last.start + last.text.length;
  const name = words.slice(first.start, end);
  return /\d|Police|Constabulary|Force$/.test(name) ? [] : [{ name, start: first.start, end }];
}
