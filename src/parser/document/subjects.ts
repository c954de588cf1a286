import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { allBodies } from './all-bodies.ts';
import { canNameArea, isCount } from './area-name.ts';
import type { BodiesAbout } from './bodies-about.ts';

/** What a noun phrase beside a verdict is. */
export type Subject =
  /** A body or several, by name, as "the force" or as "it". */
  | { kind: 'body'; bodies: ParsedBody[] }
  /** What is graded: where its words stand, and the body that owns it. */
  | { kind: 'area'; start: number; end: number; body: ParsedBody | null }
  /** What the heading above names: "this question", "outcomes". */
  | { kind: 'section' }
  /** A count of areas or bodies, which a list may follow. */
  | { kind: 'count' }
  /** Bodies in general. */
  | { kind: 'general' }
  /** Somebody, or nothing that can be told. */
  | { kind: 'other' };

/** Folded words that mean what the heading above names: "this key question". */
export const section = grammar`^this (?:\w+ )?(?:${'areaNouns'}|respect|regard)$|^(?:the )?(?:overall )?outcomes?(?: for \w+)?(?: at this (?:${'reports'}|visit))?$`;
const counting = grammar`^(?:${'numbers'}) [^,]{0,30},`;
const opener = grammar`^(?:[\s"',([]|\d+(?:\.\d+)*[.)]? |(?:${'joints'}|${'conjunctions'}|${'openers'}|that|\w+ly|with|both(?! of)|in (?:the (?:end|event)|fact|turn)|this time)\b,?\s)+`;
const intro = grammar`^(?:${'prepositions'}|according to)\s[^,]{1,120},\s+`;
const relative = grammar`,\s+(?:${'questionWords'}|that)(?:\s+\w+)?(?:\s+(?:${'auxiliaries'}))*\s*$`;
const areaOf = grammar`^(?:the )?(?:overall )?(?:${'gradeNouns'}) (?:${'prepositions'}) (?=\w)`;
/** "Fell Hospital in Dale": where a body is. */
const inPlace = grammar`^,? (?:${'prepositions'}) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*$`;
const gathering = grammar`\b(?:${'companies'})$`;
const person = grammar`^(?:the )?(?:${'titles'}|${'officeWords'}|${'offices'}) [\p{L} .'-]*$|,\s*\d+,?$|^(?:${'pronouns'}|${'otherJudges'}|inspectors?)$`;

/**
 * Reads the noun phrase at a stretch of a passage, whom or what a verdict is about: "Overall, the
 * force's planning" is about planning, of the body spoken of; "PC Lee" is a person, and "all forces"
 * are bodies in general.
 */
export function readSubject(
  text: Text,
  about: BodiesAbout,
  passage: number,
  from: number,
  to: number,
): Subject {
  const { folded = '', text: printed = '' } = text.document.passages[passage] ?? {};
  let start = from + (opener.exec(folded.slice(from, to))?.[0].length ?? 0);
  const before = intro.exec(folded.slice(start, to))?.[0].length ?? 0;
  start += before;
  start += opener.exec(folded.slice(start, to))?.[0].length ?? 0;
  const rest = folded.slice(start, to);
  const end = start + rest.replace(relative.exec(rest)?.[0] ?? /[\s,"':-]+$/, '').trimEnd().length;
  const words = folded.slice(start, end).trim();
  const noun = new RegExp(`^(?:the|this|our) (?:${text.bodyNouns.pattern})\\b`, 'u').exec(
    words,
  )?.[0];
  const current = (noun ? about.called(noun, passage) : null) ?? about.at(passage, start);
  if (text.bodyNouns.is(words)) return { kind: 'body', bodies: [current] };
  const bodies = text.bodyNames.named(printed.slice(start, end));
  const bare = bodies
    .reduceRight((left, { start: at, end: to }) => left.slice(0, at) + left.slice(to), words)
    .replace(counting.exec(words)?.[0] ?? '', '')
    .replace(/\([^()]{1,20}\)|\b(?:and|the)\b|[\s,]/g, '');
  if (bodies.length > 0 && bare === '') return { kind: 'body', bodies: bodies.map(plain) };
  const [only] = bodies.length === 1 ? bodies : [];
  if (only && inPlace.test(printed.slice(start + only.end, end)))
    return { kind: 'body', bodies: [plain(only)] };
  const all = allBodies(text, folded.slice(from, end).trim(), passage);
  if (all.length > 0) return { kind: 'body', bodies: all };
  // "A home was rated good": one that is not named.
  if (text.bodyNouns.isGeneral(words)) return { kind: /^an? /.test(words) ? 'other' : 'general' };
  const [first] = bodies;
  const own = first && first.start <= 4 ? /^['’]s? /.exec(words.slice(first.end))?.[0] : undefined;
  if (first && own) return area(start + first.end + own.length, end, plain(first));
  const owner = text.bodyNouns.ownerLength(words);
  const ofGrade = areaOf.exec(words.slice(owner))?.[0].length ?? 0;
  if (owner > 0) return area(start + owner + ofGrade, end, current);
  const owned = new RegExp(
    `^(.{3,80}?) (?:of|(?:provided|offered|given|delivered) (?:by|at|in)) (?:the|this|our) (?:${text.bodyNouns.pattern})\\b`,
    'u',
  ).exec(words)?.[1];
  if (owned) return area(start + ofGrade, start + owned.length, current);
  const apposed =
    /^([^,]{3,80}), (?:(?:[a-z]{2,7} )?which|who|the|a|an|one|based|serving|covering)\b/.exec(
      words,
    )?.[1];
  if (apposed) return readSubject(text, about, passage, start, start + apposed.length);
  const short = shortName.test(printed.slice(start, end)) ? about.called(words, passage) : null;
  if (short) return { kind: 'body', bodies: [short] };
  if (isCount(words.replace(/^of which /, ''))) return { kind: 'count' };
  if (gathering.test(words) && isProper(printed.slice(start, end))) return { kind: 'other' };
  if (person.test(words, text.declared) && !text.areas.find(words)) return { kind: 'other' };
  const held =
    first && first.start > 4
      ? /^(.{3,}?) (?:of|at|in|by) (?:the )?$/.exec(words.slice(0, first.start))?.[1]
      : undefined;
  const placed = first && inPlace.test(printed.slice(start + first.end, end).replace(/,\s*$/, ''));
  if (first && held && (first.end >= words.length - 2 || placed))
    return area(start + ofGrade, start + held.length, plain(first));
  return area(start + ofGrade, end, null);

  /** "Last May Fell Police was": whom words that end in a body are about. */
  function bodyAtEnd(): Subject {
    const last = bodies.at(-1);
    if (last && last.end >= words.length - 1) return { kind: 'body', bodies: [plain(last)] };
    const ended = new RegExp(`(?:^|\\s)(?:the|our) (?:${text.bodyNouns.pattern})$`, 'u').test(
      words,
    );
    return ended ? { kind: 'body', bodies: [current] } : { kind: 'other' };
  }

  function area(at: number, until: number, body: ParsedBody | null): Subject {
    const named = folded.slice(at, until);
    if (section.test(named)) return { kind: 'section' };
    if (canNameArea(named) || text.areas.find(named)?.fit === 'exact')
      return { kind: 'area', start: at, end: until, body };
    return bodyAtEnd();
  }
}

const shortName = /^(?:\p{Lu}\p{L}+ ?)+$/u;

/** Whether words are a name: "Fell Police and Crime Panel". */
function isProper(words: string): boolean {
  return /^(?:[Tt]he )?(?:\p{Lu}\S*(?: (?:and|of|for|the))* ?){2,}$/u.test(words.trim());
}

function plain({ id, name }: ParsedBody): ParsedBody {
  return { id, name };
}
