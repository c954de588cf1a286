import type { Organisation } from '../../schemas/people.ts';
import type { Site } from '../../schemas/site.ts';
import { declaredBy } from '../lexicon/declared.ts';
import { type Declared, grammar, holdsWord } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import { fold } from './normalise.ts';

/** A body named in words, and where. */
export interface NamedBody extends ParsedBody {
  name: string;
  start: number;
  end: number;
}

/** Finds the bodies that words name. */
export interface BodyNames {
  /** In the order of the words; a name within a longer one is not found apart. */
  named(words: string): NamedBody[];
}

interface Form {
  /** The words of the form before and after the name's own part. */
  before: string;
  after: string;
  /** Its first word, in capitals. */
  opens: string;
}

/** What the content says that bodies are called, and its offices. */
interface Told {
  nouns: readonly string[];
  declared: Declared;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

const links = new Set(['and', '&', 'of', 'upon', 'on', 'the', 'in', 'with', 'le', 'by']);

/**
 * Bodies by the names of known organisations, and by the forms that names have in this content: with
 * `… Police`, "Fell and Dale Police is" names Fell and Dale Police; with `HMP …`, "HMP Fell" that.
 * `toldNames` are names that the text itself tells.
 */
export function bodyNames(
  organisations: Organisation[],
  bodies: Site['bodies'],
  toldNames: string[] = [],
): BodyNames {
  const told = { nouns: bodies.nouns, declared: declaredBy(bodies) };
  const forms = bodies.nameForms.map((form): Form => {
    const [before = '', after = ''] = form.split('…').map((part) => part.trim());
    return { before, after, opens: ((before || after).split(' ')[0] ?? '').toUpperCase() };
  });
  const ends = new Set(forms.map(({ after }) => after.split(' ').at(-1) ?? ''));
  const known = [
    ...organisations.flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].map((spelling) => ({ id, spelling: fold(spelling) })),
    ),
    ...toldNames.map((name) => ({ id: null, spelling: fold(name) })),
  ].sort((one, other) => other.spelling.length - one.spelling.length);
  return {
    named(words) {
      const found = byForm(words, forms, ends, told);
      const folded = fold(words);
      for (const { id, spelling } of known) addKnown(found, words, folded, id, spelling);
      return found.sort((one, other) => one.start - other.start);
    },
  };
}

function addKnown(
  found: NamedBody[],
  words: string,
  folded: string,
  id: string | null,
  spelling: string,
): void {
  for (let at = folded.indexOf(spelling); at !== -1; at = folded.indexOf(spelling, at + 1)) {
    const end = at + spelling.length;
    if (/[\p{L}\p{N}]/u.test(`${folded[at - 1] ?? ' '}${folded[end] ?? ' '}`.trim())) continue;
    const inside = found.findIndex((other) => at < other.end && end > other.start);
    const other = found[inside];
    const named = { id, name: words.slice(at, end), start: at, end };
    if (!other) found.push(named);
    else if (other.id === null && end - at >= other.end - other.start) found[inside] = named;
  }
}

function byForm(
  words: string,
  forms: Form[],
  ends: Set<string>,
  { nouns, declared }: Told,
): NamedBody[] {
  const tokens: Token[] = [...words.matchAll(/[\p{L}\p{N}&][\p{L}\p{N}/&’'-]*/gu)].map((match) => ({
    text: match[0].replace(/[’']s?$/u, ''),
    start: match.index,
    end: match.index + match[0].replace(/[’']s?$/u, '').length,
  }));
  const found: NamedBody[] = [];
  // In a line of capitals a form has capitals too: "INSPECTION OF FELL POLICE".
  const raised = /\p{Lu}{4}/u.test(words) && !/\p{Ll}/u.test(words);
  // "Fell Care Home Service": what bodies are called may end a name once more.
  const isNoun = (word: string) => capital.test(word) && nouns.includes(fold(word));
  const isNone = (token: Token) => isSmall(token, raised, declared);
  const printed = new Set(tokens.map(({ text }) => (raised ? text : text.toUpperCase())));
  for (const { before, after, opens } of forms) {
    if (!printed.has(opens)) continue;
    const form = before || after;
    const key = (raised ? form.toUpperCase() : form).split(' ');
    for (let at = 0; at + key.length <= tokens.length; at += 1) {
      if (!key.every((word, step) => tokens[at + step]?.text === word)) continue;
      const last = at + key.length - 1;
      const whole = before
        ? { from: at, to: after ? -1 : runRight(words, tokens, last, isNone) }
        : { from: runLeft(words, tokens, at, ends, isNone), to: last };
      const first = tokens[whole.from];
      const final = tokens[whole.to];
      if (!first || !final || whole.to - whole.from < key.length) continue;
      // "HM Prison and Probation Service" names no prison: its own part would be mere letters.
      if (after && !raised && /^\p{Lu}{2,4} $/u.test(words.slice(first.start, tokens[at]?.start)))
        continue;
      if (after && isPartOfLonger(words, tokens, whole.to, declared)) continue;
      const more = tokens[whole.to + 1];
      const goesOn = more && words.slice(final.end, more.start) === ' ' && isNoun(more.text);
      add(found, words, first.start, goesOn ? more.end : final.end);
    }
  }
  return found;
}

function add(found: NamedBody[], words: string, start: number, end: number): void {
  const other = found.findIndex((each) => start < each.end && end > each.start);
  const longer = found[other] && end - start > found[other].end - found[other].start;
  const named = { id: null, name: words.slice(start, end), start, end };
  if (other < 0) found.push(named);
  else if (longer) found[other] = named;
}

const capital = /^\p{Lu}/u;

/** The first token of a name that ends before `at`: capitals, joined by small link words. */
function runLeft(
  words: string,
  tokens: Token[],
  at: number,
  ends: Set<string>,
  isNone: (token: Token) => boolean,
): number {
  // In a line of capitals small words have them too: "THE CITY OF FELL POLICE".
  const isLink = (token: Token | undefined) =>
    token !== undefined && links.has(/\p{Ll}/u.test(words) ? token.text : fold(token.text));
  const title = words.length <= longestTitle && !/[.:;,!?]/.test(words);
  let first = at;
  for (let step = at - 1; step >= Math.max(0, at - 8); step -= 1) {
    const token = tokens[step];
    const next = tokens[step + 1];
    if (!token || !next || !/^(?:[’']s?)?[ -]$/.test(words.slice(token.end, next.start))) break;
    // "Fell and The Moors Police" has a capital article within.
    const within = token.text === 'The' && isLink(tokens[step - 1]);
    if (
      capital.test(token.text) &&
      !isLink(token) &&
      !holdsWord('bids', fold(token.text)) &&
      !within
    ) {
      if (isNone(token) || (ends.has(token.text) && isLink(next))) break;
      first = step;
    } else if (
      !isLink(token) &&
      !holdsWord('bids', fold(token.text)) &&
      !within &&
      !(title && isParticle(token.text))
    )
      break;
  }
  return first;
}

/** A line that is a name has so many characters at most. */
const longestTitle = 80;

/** A short word within a name that stands alone on its line: "Tigh na Mara Care Home". */
function isParticle(word: string): boolean {
  return /^\p{Ll}{1,3}$/u.test(word) && !holdsWord('functionWords', word);
}

/** A news story may begin in capitals: "WESTERDALE Police is good". */
function isRaised({ start, text }: Token): boolean {
  return start === 0 && /^\p{Lu}{5,}$/u.test(text);
}

/** The last token of a name that begins after `last`. */
function runRight(
  words: string,
  tokens: Token[],
  last: number,
  isNone: (token: Token) => boolean,
): number {
  let end = last;
  for (let step = last + 1; step <= last + 5; step += 1) {
    const token = tokens[step];
    const before = tokens[step - 1];
    if (!token || !before || words.slice(before.end, token.start) !== ' ') break;
    if (capital.test(token.text) && !isNone(token)) end = step;
    else if (!links.has(token.text)) break;
  }
  return end;
}

/** Whether a word is no part of a name though it has a capital: "The", "When", "Constable". */
function isSmall(token: Token, raised: boolean, declared: Declared): boolean {
  const small = fold(token.text);
  const lists = ['functionWords', 'gradeNouns', 'offices', 'companies'] as const;
  return (
    (!raised && /^\p{Lu}{3,}$/u.test(token.text) && !isRaised(token)) ||
    lists.some((list) => holdsWord(list, small, declared))
  );
}

const office = grammar`^(?:(?:,| and| &)? \w+){1,5}? (?:${'offices'}|${'companies'})\b`;

/** Whether a name goes on as another's: "Fell Police and Crime Commissioner", "Fell Police Panel". */
function isPartOfLonger(words: string, tokens: Token[], last: number, declared: Declared): boolean {
  const { end = 0 } = tokens[last] ?? {};
  const rest = words.slice(end, end + 80);
  const run = /^(?:(?:,| and| &)? \p{Lu}[\p{L}’'-]*)+/u.exec(rest)?.[0] ?? '';
  return office.test(fold(run), declared);
}
