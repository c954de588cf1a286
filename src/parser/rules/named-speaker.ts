import { titledName } from '../document/named-people.ts';
import { fold } from '../document/normalise.ts';
import { grammar, holdsWord } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';

/** Who speaks: a name, what the text calls the speaker, or a pronoun. */
export interface Named {
  speaker: string;
  role: string | null;
  kind: 'person' | 'part of a name' | 'pronoun' | 'other';
}

/**
 * The speaker that words name, with a role before or behind the name: "Chief Constable Ann Lee" yields
 * Ann Lee and her office, "the letter" what the text calls it.
 */
export function speakerIn(text: Text, all: string): Named | null {
  // "Ann Lee, who runs the shelter," is named by what stands before; whoever is spoken to says nothing.
  const words = all
    .replace(/(?:,|\s\p{Pd})\s(?:who|which)\b[^,\p{Pd}]*(?:,|\s\p{Pd})?\s*$/u, '')
    .replace(/, (?:aged )?\d{1,3},?\s*$/, '')
    .replace(/^(?:In|On|At) (?!.*\bthe \p{Lu})[^,\p{Lu}]*(?=\p{Lu})/u, '')
    .replace(/^.*\bspeaking to [^,]*,/i, '');
  return personIn(text, words) ?? lastNameIn(text, words) ?? otherIn(text, words);
}

function personIn({ peopleNames }: Text, words: string): Named | null {
  const named = peopleNames.named(words);
  const apart = named.filter(
    ({ start }) => !/(?: (?:for|of) |['"‘“])$/.test(words.slice(0, start)),
  );
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
  if (!last?.[1] || peopleNames.hasOffice(last[1]) || isSmall(last[1])) return null;
  const before = words.slice(0, last.index);
  const role = peopleNames.roleBefore(before);
  const alone = role !== null || /^\s*$|,\s$/.test(before) || titled.test(words);
  return alone ? { speaker: last[1], role, kind: 'part of a name' } : null;
}

function isSmall(word: string): boolean {
  return holdsWord('functionWords', fold(word));
}

const titled = new RegExp(`${titledName}\\W*$`, 'u');

/** An office, a body, or what else speaks without a name: "the inspector", "Fell Police", "the report". */
function otherIn({ peopleNames, bodyNames, bodyNouns, context, declared }: Text, words: string) {
  const folded = fold(words);
  const kind = 'other' as const;
  const office = speakers.exec(folded.trimEnd(), declared)?.[1];
  const noun = new RegExp(`\\b((?:the|our) (?:[^\\s,]+ ){0,2}(?:${bodyNouns.pattern}))\\W*$`);
  const phrase = office ?? noun.exec(folded)?.[1];
  const body = bodyNames.named(words).at(-1)?.name;
  const known = context.organisations
    .flatMap(({ name, otherNames }) => [name, ...otherNames])
    .find((each) => ` ${words.replaceAll(',', ' ')} `.includes(` ${each} `));
  if (!office && (body ?? known))
    return { speaker: gathering(words, body ?? known ?? '', declared), role: null, kind };
  if (!phrase) return null;
  const at = folded.lastIndexOf(phrase);
  const speaker = words.slice(at, at + phrase.length);
  const role = peopleNames.hasOffice(speaker) ? /(\w+)(?: for .*)?$/.exec(speaker)?.[1] : null;
  return { speaker, role: role ?? null, kind };
}

/** "Fell Police Federation" is no police. */
function gathering(words: string, name: string, declared: Text['declared']): string {
  const behind = words.slice(words.indexOf(name) + name.length);
  const rest = /^(?: (?:(?:and|of|for|the) )*\p{Lu}[\p{L}'’]+)+/u.exec(behind)?.[0] ?? '';
  const last = fold(rest.split(' ').at(-1) ?? '');
  return holdsWord('companies', last, declared) ? name + rest : name;
}

const called = grammar`(?:[\w'-]+ ){0,4}?(?:${'offices'}|${'speakers'})(?: for [\w' ]{1,60})?`;
const ofCrown = grammar`hm (?:[\w'-]+ ){0,3}?(?:${'offices'})(?: of \w+)?`;
const speakers = grammar`\b((?:${'determiners'}) ${called}|${ofCrown})(?: (?:of|to) [\w' ]{1,60})?\W*$`;

/**
 * The speaker whom a label names and nothing else: `Ann Lee (Fell Police)`, `The Chair (Ms Lee)`, `Mr
 * Lee`; an office alone where what stands behind it `speaks`.
 */
export function speakerAlone(text: Text, label: string, speaks: boolean): Named | null {
  const whole = nameIn(text, label);
  if (whole) return whole;
  const [, front = '', inner = ''] = /^([^(]+?)(?:\s*\(([^()]+)\).*)?$/.exec(label) ?? [];
  const outer = nameIn(text, front);
  if (outer) return { ...outer, role: outer.role ?? (inner || null) };
  const held = nameIn(text, inner);
  const office = text.peopleNames.roleBefore(front);
  const alone = front.replace(/^The /, '') === office;
  if (held) return { ...held, role: alone ? office : held.role };
  if (!alone) return null;
  return speaks ? { speaker: front, role: office, kind: 'other' } : null;
}

/** A person whom words name with a title or a role and nothing else. */
function nameIn(text: Text, all: string): Named | null {
  // Letters behind a name are of its rank or honour: `Ann Lee MSP`.
  const words = all.replace(/(?<=\p{Ll}) \p{Lu}{2,4}$/u, '');
  const found = speakerIn(text, words);
  if (!found || found.kind === 'other') return null;
  const { speaker, role, kind } = found;
  if (kind === 'part of a name' && words === speaker) return null;
  return besides.test(fold(words.replace(speaker, '').replace(role ?? '', ''))) ? found : null;
}

const besides = grammar`^[^\p{L}\d:"]*(?:(?:${'titles'}|${'offices'}|${'officeWords'})\b[^\p{L}\d:"]*)*$`;

/** Whose words a heading says that those below it are: `Foreword by Ann Lee`, `Ann Lee's comments`, `Reply (Ann Lee)`. */
export function speakerOfWords(text: Text, heading: string): Named | null {
  const words = ownerIn(heading);
  return words === null ? null : (speakerAlone(text, words, true) ?? speakerIn(text, words));
}

/** The words of a heading that name whose words stand below it, null where it says nothing of the kind. */
export function ownerIn(heading: string): string | null {
  const words = heading
    .replace(kindOfWords, '')
    .replace(/['’]s? (?:comments?|statement|response|reply|answer)$/i, '')
    .replace(/ (?:replies|responds|writes|answers)$/i, '');
  return words === heading ? null : words.replace(/^([^(]+)\)$/, '$1');
}

const kinds = 'question|answer|reply|response|statement|message|foreword|comments?|remarks|note';
const kindOfWords = new RegExp(
  `^(?:.{0,30}?\\b(?:${kinds})(?: \\d+)? (?:(?:by|from|of) |\\()|from (?=the|your|our))`,
  'i',
);
