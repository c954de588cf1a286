import type { Person } from '../../schemas/person.ts';
import { hasRole, peopleNamed, roleBefore } from './names.ts';

/** Who speaks, as the words beside a quotation say. */
export interface Attribution {
  /** A name, a part of one, what the text calls the speaker, or null for "he said". */
  speaker: string | null;
  role: string | null;
  /** Whether `speaker` is a person's name or part of one. */
  named: boolean;
  /** Where the attribution stands in the words given. */
  start: number;
  end: number;
}

const verbs =
  '(?:said|says|saying|adds|added|adding|commented|comments|concluded|concludes|told \\w+|explained|explains|stated|states|wrote|writes|continued|continues|responded|responds|replied|remarked|noted|tweeted|posted|insisted|warned|stressed|asked|asks|claimed|insists|argued|admitted|acknowledged|urged|reflected)';
const before = new RegExp(`^(.*)\\b${verbs}\\b(?:[\\s,][^“"]{0,60}[:,])?[:,]?\\s*$`, 'su');
const lead = new RegExp(`^\\s*[,–—-]?\\s*${verbs}\\s+([^.“"]+)`, 'u');
const trail = new RegExp(`^\\s*[,–—-]?\\s*([^.“"]{1,160}?),?\\s+${verbs}\\b`, 'u');
const unnamed =
  /\b((?:the|an?|one|its|our) (?:[\w’'-]+ ){0,3}?(?:inspectorate|inspectors?|report|watchdog|spokes(?:man|woman|person)|force|constabulary|commissioner|chief constable|letter)|HMICFRS|HMIC|(?:His|Her) Majesty[’']s Inspectorate of Constabulary[^,:]{0,30})( for [\w’' ]{1,60})?$/iu;

const body =
  /(?:^|, |\b(?:at|from) )((?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Police|Constabulary))(?: (?:has|have|also))*$/u;

/** Reads the sentence before a quotation: `Police and Crime Commissioner for X, Ann Lee, said:`. */
export function attributionBefore(words: string, people: Person[]): Attribution | null {
  const statement =
    /\bstatement (?:from|by|issued by) ((?:the )?[\w’' ]{2,60}?)(?: is| reads| was|,|:| follows| below)/iu.exec(
      words,
    );
  if (statement?.[1] && /:\s*$/.test(words)) {
    const named = peopleNamed(statement[1], people).length > 0;
    if (!named) return whole(words, statement[1], 'statement', false);
  }
  const said = before.exec(words.length > 600 ? words.slice(-600) : words);
  const clause = said ? (said[1] ?? '') : /:\s*$/.test(words) ? words.replace(/:\s*$/, '') : null;
  if (clause === null) return null;
  if (/(?:^|,\s|\band )(?:he|she|they)\s*(?:also|then|later)?$/iu.test(clause.trim())) {
    return whole(words, null, null, true);
  }
  const caller = said ? unnamed.exec(clause.trim().replace(/[,\s]+$/, '')) : null;
  const found = /spokes/i.test(caller?.[1] ?? '') && caller?.[2] ? null : speakerIn(clause, people);
  if (found) return { ...found, start: 0, end: words.trimEnd().length };
  if (caller?.[1]) return whole(words, caller[0], headNoun(caller[1]), false);
  const force = said ? body.exec(clause.trim())?.[1] : undefined;
  return force ? whole(words, force, null, false) : null;
}

/**
 * Reads what follows a quotation: ` said Alis.`, ` she added.`, ` Ann Lee, the mayor, said.`. After a
 * quotation that `ended` its sentence only the first form says who spoke.
 */
export function attributionAfter(
  words: string,
  people: Person[],
  ended: boolean,
): Attribution | null {
  const match = lead.exec(words) ?? (ended ? null : trail.exec(words));
  const phrase = match?.[1]?.trim();
  if (!match || !phrase) return null;
  const start = words.length - words.trimStart().length;
  const place = { start, end: match[0].trimEnd().length };
  if (/^(?:he|she|they)\b/i.test(phrase))
    return { speaker: null, role: null, named: true, ...place };
  const found = speakerIn(phrase, people);
  if (found) return { ...found, ...place };
  const single = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr)\.? ?)?(\p{Lu}[\p{L}'’-]+)$/u.exec(
    phrase.split(/[,;]| in | at | after /)[0] ?? '',
  );
  if (single?.[1] && !/^(?:The|It|This|That|We|I|HMICFRS|HMIC)$/.test(single[1])) {
    return { speaker: single[1], role: null, named: true, ...place };
  }
  const plain = unnamed.exec(phrase.split(/[,;]/)[0]?.trim() ?? '');
  return plain?.[1]
    ? { speaker: plain[1], role: headNoun(plain[1]), named: false, ...place }
    : null;
}

/** The speaker that words name, with a role before or behind the name. */
export function speakerIn(
  clause: string,
  people: Person[],
): Omit<Attribution, 'start' | 'end'> | null {
  const named = peopleNamed(clause, people);
  const first = named.find(
    (person) => /^\s*,/.test(clause.slice(person.end)) && hasRole(clause.slice(person.end)),
  );
  const person = first ?? named.at(-1);
  if (!person) {
    const single = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr)\.? ?(\p{Lu}[\p{L}'’-]+)\s*,?\s*$/u.exec(
      clause,
    );
    const alone = single ?? /(?:^|, |\bas )(\p{Lu}\p{Ll}[\p{L}'’-]+)\s*,?\s*$/u.exec(clause);
    const [, name] = alone ?? [];
    const last = /^(.*\S)\s+(\p{Lu}\p{Ll}[\p{L}'’-]+)\s*,?\s*$/su.exec(clause);
    const role = last?.[1] && !hasRole(last[2] ?? '') ? roleBefore(last[1]) : null;
    if (!name && role && last?.[2]) return { speaker: last[2], role, named: true };
    if (!name || hasRole(name)) return null;
    return { speaker: name, role: roleBefore(clause.slice(0, alone?.index)), named: true };
  }
  const after = /^\s*(?:,\s*(.*?)[,\s]*|\(([^()]{3,100})\)\s*)$/su.exec(clause.slice(person.end));
  const behind = (after?.[1] ?? after?.[2] ?? '').replace(/^who is /, '');
  const told = roleAhead(clause.slice(0, person.start));
  const ahead = told && /^(?:Cllr|Councillor)$/.test(told) && hasRole(behind) ? null : told;
  const role =
    ahead ?? (hasRole(behind) && behind.length < 160 ? behind.replace(/^the /, '') : null);
  return { speaker: person.name, role, named: true };
}

const opening =
  /^(?:(?:responding|commenting|speaking|reacting|welcoming|following|after|in|on|at|as|today|also|and|but|however)\b[^,]*,\s*)+/i;

/** The role before a name; with a comma between, all the words there: `Mayor for Crime and Justice, `. */
function roleAhead(words: string): string | null {
  const apart = /^(.*\S),\s*$/su.exec(words)?.[1]?.replace(opening, '');
  if (apart && hasRole(apart) && apart.length < 120 && /^(?:the )?\p{Lu}/u.test(apart)) {
    return apart.replace(/^the /i, '');
  }
  return roleBefore(words);
}

function whole(
  words: string,
  speaker: string | null,
  role: string | null,
  named: boolean,
): Attribution {
  return { speaker, role, named, start: 0, end: words.trimEnd().length };
}

/** `the inspector` is an inspector; `the report` and `HMICFRS` have no role. */
function headNoun(phrase: string): string | null {
  return /\b(inspector|spokes\w+|commissioner|chief constable)$/i.exec(phrase)?.[1] ?? null;
}
