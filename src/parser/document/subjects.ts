import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { canNameArea, isCount } from './area-name.ts';
import type { BodiesAbout } from './bodies-about.ts';
import { fold } from './normalise.ts';

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

const outcomes = grammar`outcomes?(?: for \w+)?(?: at this (?:${'reports'}))?`;
/** Folded words that mean what the heading above names: "this key question". */
export const section = grammar`^this (?:\w+ )?(?:${'areaNouns'}|regard|respect)$|^${outcomes}$`;
const counting = grammar`^(?:${'numbers'}) [^,]{0,30},`;
const one = /^(?:only )?one (?:[\w-]+ ){0,2}\w+, (?=\w)/;
const opening = grammar`${'joints'}|${'conjunctions'}|${'openers'}|\w+ly|with|this time`;
const inTurn = grammar`in (?:the (?:end|event)|fact|turn)`;
const inReport = grammar`(?:${'prepositions'}) (?:${'determiners'}) (?:\w+ )?(?:${'reports'})`;
const opener = grammar`^(?:\W|\d+(?:\.\d+)*\W* |(?:${opening}|${inTurn}|${inReport})\b,?\s)+`;
const intro = grammar`^(?:${'prepositions'}|according to)\s[^,]{1,120},\s+`;
const relative = grammar`(?:,\s+(?:${'questionWords'})(?:\s+(?:${'auxiliaries'}))*|\s(?:${'pronouns'}))\s*$`;
const aside = grammar`, (?:${'conjunctions'}|by contrast|in turn|too)$`;
const occasion = grammar`^(?:${'determiners'}) (?:\w+ )?(?:${'reports'})$`;
const areaOf = grammar`^(?:the )?(?:overall )?(?:${'gradeNouns'}) (?:${'prepositions'}) (?=\w)`;
/** "Fell Hospital in Dale", "Fell Hospital, on the Dale road": where a body is, or what. */
const inTown = grammar`^ (?:${'prepositions'}) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*$`;
const inPlace = grammar`${inTown}|^, (?:${'prepositions'}|${'determiners'}) [^,]+,?$`;
const titled = grammar`^(?:the )?(?:${'titles'}|${'offices'})\b[^,]*$|,\s*\d+$`;
const judge = grammar`^(?:${'pronouns'}|${'otherJudges'})$|\b(?:${'judges'})(?: (?:${'adverbs'}|\w+ly))*$`;
const person = grammar`${titled}|${judge}`;

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
  let start = from;
  for (const lead of [opener, intro, opener])
    start += lead.exec(folded.slice(start, to))?.[0].length ?? 0;
  const rest = folded.slice(start, to);
  const told = rest.slice(0, relative.exec(rest)?.index).replace(/[\s,"':-]+$/, '');
  const words = told.slice(0, aside.exec(told)?.index);
  const end = start + words.length;
  const { bodyNouns } = text;
  // "At Fell Police, custody was rated": whose it is stands before it.
  const place = /^(?:\w+ )?(?:at|in) (.+),\s$/i.exec(printed.slice(from, start))?.[1] ?? '';
  const [host] = text.bodyNames.named(place);
  const current = host ? plain(host) : about.at(passage, start);
  // "One service, end of life care," names it behind the count.
  const counted = one.exec(words)?.[0].length;
  if (counted) return readSubject(text, about, passage, start + counted, end);
  const bodies = text.bodyNames.named(printed.slice(start, end));
  const [first] = bodies;
  const [, kind = words] = /^(?:the )?(\w+) as a whole$/.exec(words) ?? [];
  if (bodyNouns.is(kind) || (!first && isOfKind(current, words)))
    return { kind: 'body', bodies: [current] };
  const bare = bodies
    .reduceRight((left, { start: at, end: to }) => left.slice(0, at) + left.slice(to), words)
    .replace(counting.exec(words)?.[0] ?? '', '')
    .replace(/\([^()]{1,20}\)|\b(?:and|the)\b|[\s,]/g, '');
  if (first && (bare === '' || inPlace.test(printed.slice(start + first.end, end))))
    return { kind: 'body', bodies: bodies.map(plain) };
  // "A home was rated good": one that is not named.
  if (bodyNouns.isGeneral(words)) return { kind: /^an? /.test(words) ? 'other' : 'general' };
  const own = first?.start === 0 ? /^(?:'s?| for) /.exec(words.slice(first.end))?.[0] : undefined;
  if (first && own) return area(start + first.end + own.length, end, plain(first));
  const owner = bodyNouns.ownerLength(words);
  const ofGrade = areaOf.exec(words.slice(owner))?.[0].length ?? 0;
  if (owner > 0) return area(start + owner + ofGrade, end, current);
  const owned = new RegExp(`^(.{3,80}?) (?:of|\\w+ed by) ${bodyNouns.one}\\b`, 'u');
  const ofBody = owned.exec(words)?.[1];
  if (ofBody) return area(start + ofGrade, start + ofBody.length, current);
  const apposed = /^([^,]{3,80}), (?:(?:[a-z]{2,7} )?which|the|covering)\b/.exec(words)?.[1];
  if (apposed) return readSubject(text, about, passage, start, start + apposed.length);
  if (isCount(words) || isCount(folded.slice(from, end))) return { kind: 'count' };
  if (person.test(words, text.declared)) return { kind: 'other' };
  const held = /^(.{3,}?) (?:of|at|by) $/.exec(words.slice(0, first?.start))?.[1];
  if (first && held) return area(start + ofGrade, start + held.length, plain(first));
  return area(start + ofGrade, end, host ? current : null);

  /** "Last May Fell Police was": whom words that end in a body are about. */
  function bodyAtEnd(): Subject {
    const last = bodies.at(-1);
    if (last && last.end >= words.length - 1) return { kind: 'body', bodies: [plain(last)] };
    const ended = new RegExp(`\\s(?:the|our) (?:${bodyNouns.pattern})$`, 'u').test(words);
    return ended ? { kind: 'body', bodies: [current] } : { kind: 'other' };
  }

  function area(at: number, until: number, body: ParsedBody | null): Subject {
    const overall = /\boverall $/.exec(folded.slice(from, at))?.[0].length ?? 0;
    if (overall > 0 && at === start) return area(at - overall, until, body);
    const named = folded.slice(at, until);
    if (section.test(named)) return { kind: 'section' };
    // "An inspection of Fell Police led to" a grade of that body.
    if (body && occasion.test(named)) return { kind: 'body', bodies: [body] };
    if (canNameArea(named) || text.areas.find(named)?.fit === 'exact')
      return { kind: 'area', start: at, end: until, body };
    return bodyAtEnd();
  }
}

/** Whether words mean a body by what its name ends in: "the 44-bed home", "the delivery unit (PDU)". */
function isOfKind({ name }: ParsedBody, words: string): boolean {
  const kind = /(?<= )\p{L}{3,}$/u.exec(fold(name ?? ''))?.[0];
  return (
    kind !== undefined &&
    new RegExp(`^the (?:[\\w-]+ ){1,3}(?:${kind}|\\w+ \\(${kind}\\)?)$`, 'u').test(words)
  );
}

function plain({ id, name }: ParsedBody): ParsedBody {
  return { id, name };
}
