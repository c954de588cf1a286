import { hasFiniteVerb } from '../document/area-name.ts';
import { titledName } from '../document/named-people.ts';
import { fold } from '../document/normalise.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';

/** Who speaks, as the words beside a quotation say. */
export interface Attribution {
  /** A name, what the text calls the speaker, or a pronoun. */
  speaker: string;
  role: string | null;
  kind: 'person' | 'part of a name' | 'pronoun' | 'other';
  /** Where the attribution stands in the words given. */
  start: number;
  end: number;
}

/**
 * Who speaks is told in the sentence before the words. `Police and Crime Commissioner for X, Ann Lee,
 * said:` yields the speaker Ann Lee and her role.
 */
export function attributionBefore(text: Text, words: string): Attribution | null {
  const near = words.slice(-600);
  const folded = fold(near);
  const colon = /:\s*$/.test(folded);
  const place = { start: 0, end: words.trimEnd().length };
  const statement = statementOf(text, near);
  if (statement && (colon || statement.role)) return { ...statement, ...place };
  const verb = saying.exec(folded);
  if (!verb && !colon) return null;
  const clause = near.slice(0, verb?.index ?? near.lastIndexOf(':'));
  const he = pronoun.exec(fold(clause))?.[1];
  if (he) return { speaker: he, role: null, kind: 'pronoun', ...place };
  const found = speakerIn(text, clause);
  return found && (verb || found.kind === 'person') ? { ...found, ...place } : null;
}

const saying = grammar`\b(?:${'sayingVerbs'})\b[^".]{0,72}$`;
const pronoun = /\b(he|she)(?: \w+)?\s*$/;

/** Whose words a line says that a statement is: `Response of Ann Lee, Commissioner for X, to …`. */
function statementOf(text: Text, words: string): Named | null {
  const match = statement.exec(fold(words));
  const from = match?.[1] === undefined ? -1 : match.index + match[0].indexOf(match[1]);
  return from < 0 ? null : speakerIn(text, words.slice(from, from + (match?.[1]?.length ?? 0)));
}

const statement = grammar`\b(?:statement|response) (?:from|of) ([^:"]{2,160}?)(?:,? (?:to|${'copulas'})\b.*)?\W*$`;

/**
 * Reads what follows a quotation: ` said Alis.`, ` Ann Lee, the mayor, said.`, ` (Ann Lee, 2025)`, or a
 * signature.
 */
export function attributionAfter(text: Text, words: string): Attribution | null {
  const near = words.slice(0, 240);
  const folded = fold(near);
  const match = verbFirst.exec(folded) ?? verbLast.exec(folded);
  const phrase = match?.[1];
  if (!match || phrase === undefined) return signature(text, near);
  const from = match.index + match[0].indexOf(phrase);
  const place = { start: near.length - near.trimStart().length, end: match[0].trimEnd().length };
  const he = /^(?:he|she)\b/.exec(phrase)?.[0];
  if (he) return { speaker: he, role: null, kind: 'pronoun', ...place };
  const found = speakerIn(text, near.slice(from, from + phrase.length));
  return found && { ...found, ...place };
}

const verbFirst = grammar`^[\s,]*(?:${'sayingVerbs'})\s+([^.";]{2,160})`;
const verbLast = grammar`^[\s,]*([^.";:]{2,160}?)\s+(?:${'sayingVerbs'})\b`;

/** Reads a signature and nothing else: `Gil Moss, Chief Constable`, `– Chief Constable Ben Ash`. */
export function signature(text: Text, words: string): Attribution | null {
  const start = /^\P{L}*/u.exec(words)?.[0].length ?? 0;
  const rest = words.slice(start).replace(/\P{L}+$/u, '');
  if (rest.length > 120 || /[.:;?]\s/.test(rest) || hasFiniteVerb(rest)) return null;
  const found = speakerIn(text, rest);
  const signs = found?.kind === 'person' && found.role !== null;
  return signs ? { ...found, start, end: start + rest.length } : null;
}

/** Who speaks, wherever that is told. */
export type Named = Omit<Attribution, 'start' | 'end'>;

/** The speaker that words name, with a role before or behind the name. */
export function speakerIn(text: Text, all: string): Named | null {
  // "Ann Lee, who runs the shelter," is named by what stands before; whoever is spoken to says nothing.
  const words = all
    .replace(/,\s(?:who|which)[^,]*,?\s*$/, '')
    .replace(/^.*\bspeaking to [^,]*,/i, '');
  return personIn(text, words) ?? lastNameIn(text, words) ?? otherIn(text, words);
}

function personIn({ peopleNames }: Text, words: string): Named | null {
  const named = peopleNames.named(words);
  const apart = named.filter(({ start }) => !/ (?:for|of|in) $/.test(words.slice(0, start)));
  const people = apart.map(({ name, start, end }) => {
    const behind = /^\s*(?:,\s*(.*?)[,\s]*|\(([^()]{3,100})\)\s*)$/su.exec(words.slice(end));
    const after = (behind?.[1] ?? behind?.[2] ?? '').replace(/^the /, '');
    const office = peopleNames.hasOffice(after) ? after : null;
    return { speaker: name, role: peopleNames.roleBefore(words.slice(0, start)) ?? office };
  });
  const person = people.find(({ role }) => role !== null) ?? people.at(-1);
  return person ? { ...person, kind: 'person' } : null;
}

/** A last name alone, or behind a title or an office: "said Alis", "Mr Frayne", "Councillor Sugden". */
function lastNameIn({ peopleNames }: Text, words: string): Named | null {
  const last = /(?<=^|\s)(\p{Lu}(?=\S*\p{Ll})[\p{L}'’-]+)[\s,]*$/u.exec(words);
  if (!last?.[1] || peopleNames.hasOffice(last[1])) return null;
  const before = words.slice(0, last.index);
  const role = peopleNames.roleBefore(before);
  const alone = role !== null || /^\s*$|,\s$/.test(before) || titled.test(words);
  return alone ? { speaker: last[1], role, kind: 'part of a name' } : null;
}

const titled = new RegExp(`${titledName}[\\s,]*$`, 'u');

/** An office, a body, or what else speaks without a name: "the inspector", "Fell Police", "the report". */
function otherIn({ peopleNames, bodyNames, bodyNouns, context, declared }: Text, words: string) {
  const folded = fold(words);
  const kind = 'other' as const;
  const office = speakers.exec(folded.trimEnd(), declared)?.[1];
  const noun = new RegExp(
    `(?:^|\\s)((?:the|our) (?:[\\w-]+ ){0,2}(?:${bodyNouns.pattern}))[\\s,]*$`,
  );
  const phrase = office ?? noun.exec(folded)?.[1];
  const body = bodyNames.named(words).at(-1)?.name;
  const known = context.organisations
    .flatMap(({ name, otherNames }) => [name, ...otherNames])
    .find((each) => ` ${words.replaceAll(',', ' ')} `.includes(` ${each} `));
  if (!office && (body ?? known)) return { speaker: body ?? known ?? '', role: null, kind };
  if (!phrase) return null;
  const at = folded.lastIndexOf(phrase);
  const speaker = words.slice(at, at + phrase.length);
  const role = peopleNames.hasOffice(speaker) ? /(\w+)(?: for .*)?$/.exec(speaker)?.[1] : null;
  return { speaker, role: role ?? null, kind };
}

const speakers = grammar`\b((?:${'determiners'}) (?:[\w'-]+ ){0,4}?(?:${'offices'}|${'speakers'})(?: for [\w' ]{1,60})?)\W*$`;
