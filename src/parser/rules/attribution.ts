import { titledName } from '../document/named-people.ts';
import { escaped, fold } from '../document/normalise.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';

/** Who speaks, as the words beside a quotation say. */
export interface Attribution {
  /** A name, what the text calls the speaker, or a pronoun. */
  speaker: string;
  role: string | null;
  kind: 'person' | 'part of a name' | 'pronoun' | 'office' | 'organisation';
  /** Where the attribution stands in the words given. */
  start: number;
  end: number;
}

const ends = grammar`\b(?:${'sayingVerbs'})\b(?:[\s,](?:[^"“.]{0,70}?))?[:,]?\s*$`;
const statement = grammar`\b(?:statement|response|comments?|message|reaction) (?:from|by|of|issued by) ((?:the )?[^,:"]{2,80}?)(?: is| reads| was|,|:| follows| below)`;
const pronoun = /(?:^|[,;]\s|\b(?:and|but|when|as|then) )(he|she|they|it)(?: \w+){0,3}\s*$/;
const verbFirst = grammar`^[\s,-]*(?:${'sayingVerbs'})\s+([^.";]{2,160})`;
const verbLast = grammar`^[\s,-]*([^.";:]{2,160}?),?\s+(?:has |had |also )?(?:${'sayingVerbs'})\b`;

/**
 * Who speaks is told in the sentence before the words. `Police and Crime Commissioner for X, Ann Lee,
 * said:` yields the speaker Ann Lee and her role.
 */
export function attributionBefore(text: Text, words: string): Attribution | null {
  const near = words.slice(-600);
  const folded = fold(near);
  const place = { start: 0, end: words.trimEnd().length };
  const said = statement.exec(folded);
  if (said?.[1] && /:\s*$/.test(folded)) {
    const from = said.index + said[0].indexOf(said[1]);
    const of = near.slice(from, from + said[1].length);
    const named = speakerIn(text, of);
    return named
      ? { ...named, role: named.kind === 'person' ? named.role : 'statement', ...place }
      : { speaker: of, role: 'statement', kind: 'organisation', ...place };
  }
  const verb = ends.exec(folded);
  const colon = /:\s*$/.test(folded);
  if (!verb && !colon) return null;
  const clause = near.slice(0, verb ? verb.index : near.lastIndexOf(':'));
  const he = pronoun.exec(fold(clause))?.[1];
  if (he && he !== 'it') return { speaker: he, role: null, kind: 'pronoun', ...place };
  const found = speakerIn(text, clause) ?? (verb ? null : speakerIn(text, near));
  const told = verb !== null || found?.kind === 'person';
  return found && told ? { ...found, ...place } : null;
}

const titled = grammar`^(?:[^.:]{0,60}[:-] )?(?:statement|response|comments?|reaction|message|quote) (?:from|of|by) (.{3,160}?)(?:,? (?:to|on|about|following) .*)?[.:]?$`;

/** Reads a title that says whose words follow: `Response of Ann Lee, Commissioner for X, to …`. */
export function attributionInTitle(text: Text, words: string): Attribution | null {
  const match = titled.exec(fold(words.slice(0, 400)));
  const from = match?.[1] === undefined ? -1 : match[0].indexOf(match[1]);
  const found =
    from < 0 ? null : speakerIn(text, words.slice(from, from + (match?.[1]?.length ?? 0)));
  return found?.role ? { ...found, start: 0, end: words.trimEnd().length } : null;
}

/**
 * Reads what follows a quotation: ` said Alis.`, ` Ann Lee, the mayor, said.`. After a quotation that
 * `ended` its sentence the second says who spoke only where it goes on in lower case.
 */
export function attributionAfter(text: Text, words: string, ended: boolean): Attribution | null {
  const near = words.slice(0, 240);
  const folded = fold(near);
  const match =
    verbFirst.exec(folded) ?? (ended && !/^\s*\p{Ll}/u.test(near) ? null : verbLast.exec(folded));
  const phrase = match?.[1];
  const bracket = /^\s*\(([^()]{2,80}?)(?:, (?:19|20)\d\d)?\)[.\s]*$/.exec(words)?.[1];
  if (bracket !== undefined) {
    const found = speakerIn(text, bracket);
    return found && { ...found, start: 0, end: words.length };
  }
  if (!match || phrase === undefined) return signature(text, near);
  const from = match.index + match[0].indexOf(phrase);
  const place = { start: near.length - near.trimStart().length, end: match[0].trimEnd().length };
  const he = /^(?:he|she|they)\b/.exec(phrase)?.[0];
  if (he) return { speaker: he, role: null, kind: 'pronoun', ...place };
  const printed = near.slice(from, from + phrase.length);
  const found = speakerIn(
    text,
    printed.split(/ (?:in|at|after|on) (?=an? |the |our )/)[0] ?? printed,
  );
  return found && { ...found, ...place };
}

/** Reads a signature and nothing else: `Gil Moss, Chief Constable`, `– Chief Constable Ben Ash`. */
export function signature(text: Text, words: string): Attribution | null {
  const dash = /^\s*[–—-]?\s*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(dash).replace(/[.\s]+$/, '');
  if (rest.length > 120 || /[.:;!?]\s|[.:;!?]$/.test(rest)) return null;
  const found = speakerIn(text, rest);
  const plain =
    found?.kind === 'person' &&
    found.role !== null &&
    !/ (?:is|was|has|had|will|said|at|by|with|from)\b/.test(rest);
  return plain ? { ...found, start: dash, end: dash + rest.length } : null;
}

type Named = Omit<Attribution, 'start' | 'end'>;

const titledLast = new RegExp(`${titledName}[\\s,]*$`, 'u');
/** "Mrs Lee, our headteacher": a last name with what its owner is. */
const apposed = new RegExp(`^\\s*${titledName}, ([^,]{3,80}?),?\\s*$`, 'u');
const one = grammar`(?:^|[\s,])((?:the|an?|one|its|our|their) (?:[\w'’-]+ ){0,4}?(?:${'offices'}|${'speakers'})(?: for [\w'’ ]{1,60})?)[\s,]*$`;

/** The speaker that words name, with a role before or behind the name. */
function speakerIn(text: Text, all: string): Named | null {
  const { peopleNames } = text;
  const words = all.replace(/,\s(?:who|which|whose)\b[^,]*,?\s*$/, '');
  // "Speaking to Fell Weekly, director Ann Lee said": whoever is spoken to says nothing.
  const named = peopleNames
    .named(words)
    .filter(({ start }) => !/\bspeaking to (?:the )?$/i.test(words.slice(0, start)));
  const behindOf = (end: number) =>
    /^\s*,\s*/.test(words.slice(end)) && peopleNames.hasOffice(words.slice(end, end + 160));
  const led = named.find(({ start }) => peopleNames.roleBefore(words.slice(0, start)) !== null);
  const person = named.find(({ end }) => behindOf(end)) ?? led ?? named.at(-1);
  if (person) {
    const rest = words.slice(person.end);
    const after = /^\s*(?:,\s*(.*?)[,\s]*|\(([^()]{3,100})\)\s*)$/su.exec(rest);
    const behind = (after?.[1] ?? after?.[2] ?? '').replace(/^(?:who is |the )/, '');
    const role =
      peopleNames.roleBefore(words.slice(0, person.start)) ??
      (behind.length < 160 && peopleNames.hasOffice(behind) ? behind : null);
    return { speaker: person.name, role, kind: 'person' };
  }
  const last =
    titledLast.exec(words) ?? /(?:^|, | and )(\p{Lu}\p{Ll}[\p{L}'’-]+)\s*,?\s*$/u.exec(words);
  const role = last?.[1] ? peopleNames.roleBefore(words.slice(0, last.index)) : null;
  const ranked = /^(.*\S)\s+(\p{Lu}\p{Ll}[\p{L}'’-]+)[\s,]*$/su.exec(words);
  const rank = ranked?.[1] ? peopleNames.roleBefore(`${ranked[1]} `) : null;
  if (rank && ranked?.[2] && !peopleNames.hasOffice(ranked[2]) && words.trim().startsWith(rank))
    return { speaker: ranked[2], role: rank, kind: 'part of a name' };
  const own = apposed.exec(words);
  if (own?.[1] && own[2] && peopleNames.hasOffice(own[2]))
    return { speaker: own[1], role: own[2], kind: 'part of a name' };
  const known = text.context.organisations.find(({ name, otherNames }) =>
    [name, ...otherNames].some((each) =>
      new RegExp(`(?:^|[\\s,])${escaped(each)}(?:$|[\\s,])`).test(words),
    ),
  );
  const body = text.bodyNames.named(words).at(-1);
  const acronym = /(?:^|[\s,])(?:the )?(\p{Lu}{3,}\w*)(?:,[^,]*,)?[\s,]*$/u.exec(words)?.[1];
  const folded = fold(words);
  const office = one.exec(folded.trimEnd(), text.declared);
  if (office?.[1]) {
    const from = office.index + office[0].indexOf(office[1]);
    const speaker = words.slice(from, from + office[1].length);
    return { speaker, role: headOf(text, speaker), kind: 'office' };
  }
  if (last?.[1] && !peopleNames.hasOffice(last[1]) && !body && !known)
    return { speaker: last[1], role, kind: 'part of a name' };
  if (body) return { speaker: body.name, role: null, kind: 'organisation' };
  if (known) return { speaker: known.name, role: null, kind: 'organisation' };
  if (acronym) return { speaker: acronym, role: null, kind: 'organisation' };
  const noun = new RegExp(
    `(?:^|[\\s,])((?:the|our) (?:[\\w-]+ ){0,2}(?:${text.bodyNouns.pattern}))[\\s,]*$`,
    'u',
  ).exec(folded)?.[1];
  if (!noun) return null;
  const at = folded.lastIndexOf(noun);
  return { speaker: words.slice(at, at + noun.length), role: null, kind: 'organisation' };
}

/** `the inspector` is an inspector; `the report` has no role. */
function headOf(text: Text, phrase: string): string | null {
  return text.peopleNames.hasOffice(phrase)
    ? (/([\w-]+)(?: for .*)?$/.exec(phrase)?.[1] ?? null)
    : null;
}
