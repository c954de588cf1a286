import { titledName } from '../document/named-people.ts';
import type { PeopleTold } from '../document/people-told.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { PlacedAttribution } from '../rules/stretches.ts';
import type { Text } from '../text.ts';

/** "Ní Lee" is Ann Ní Lee, and "Farmer Alice Lee" is Alice Lee, where she is called so elsewhere. */
export function fullName(name: string, people: PeopleTold): string {
  const own = shorter(name);
  if (own && people.roles.has(own)) return own;
  const [longer, other] = people
    .namedBy(name)
    .filter((each) => each !== name && shorter(each) !== name);
  return longer && !other ? longer : name;
}

function shorter(name: string): string | undefined {
  return /^\S+ (\S{4,} \S+)$/.exec(name)?.[1];
}

/**
 * Whom the text last named outside quotations, in the nearest passage that names anyone: for "it", from
 * whom a notice or letter there is, and for "you" whom a letter greets.
 */
export function lastNamed(
  { document, peopleIn, declared }: Text,
  { passage, start, speaker }: PlacedAttribution,
  people: PeopleTold,
  spoken: Map<number, ParsedSpan[]>,
): string[] {
  if (speaker === 'you') return greeted(document, peopleIn, passage, people);
  for (let index = passage; index >= Math.max(0, passage - 10); index -= 1) {
    const words = document.passages[index]?.text ?? '';
    const isTold = (at: number) =>
      (index < passage || at < start) &&
      (speaker !== 'it' ||
        (index === passage &&
          /\b(?:from|by)\b[^.]*$/.test(words.slice(Math.max(0, at - 160), at)))) &&
      !spoken.get(index)?.some((span) => at >= span.start && at < span.end);
    // "Ann Lee of Fell Moor Police" names one person.
    const named = peopleIn(index).filter(
      ({ start: at, end }) => isTold(at) && !/^ \p{Lu}/u.test(words.slice(end)),
    );
    const inWords = (pattern: typeof offices) =>
      pattern
        .all(document.passages[index]?.folded ?? '', declared)
        .filter((match) => isTold(match.index))
        .at(-1);
    // "I wrote to the chair. In her reply she said:" names nobody else.
    const office =
      inWords(offices) ??
      (index === passage && named.length === 0 ? inWords(anyOffice) : undefined);
    if (office?.[1] && office.index > (named.at(-1)?.start ?? -1)) {
      const holders = people.inOffice(office[1]);
      const printed = words.slice(office.index, office.index + office[0].length);
      return holders.length === 1 ? holders : [printed.replace(/^\W+/, '')];
    }
    // "I asked a constable. He said:" means nobody who is named.
    if (index === passage && named.length === 0 && inWords(anybody)) return [];
    if (named.length > 0) return [...new Set(named.map(({ name }) => fullName(name, people)))];
    const titled = [...words.matchAll(title)].filter((match) => isTold(match.index)).at(-1)?.[1];
    const [only, ...others] = titled ? people.namedBy(titled) : [];
    if (only && others.length === 0) return [only];
  }
  return [];
}

/** Whom the greeting above greets: "Dear Ms Lee". */
function greeted(
  { passages }: Text['document'],
  peopleIn: Text['peopleIn'],
  before: number,
  people: PeopleTold,
): string[] {
  const { index = -1, text = '' } =
    passages.slice(0, before).findLast(({ folded }) => folded.startsWith('dear ')) ?? {};
  const titled = [...text.matchAll(title)][0]?.[1];
  const name = titled ?? peopleIn(index)[0]?.name;
  const [whole = name, other] = people.namedBy(name ?? '');
  return whole && !other ? [whole] : [];
}

/** An office as whom a sentence is about: "The chair thanked him." */
const offices = grammar`(?:^|[.!?"] )the ((?:(?:${'officeWords'}) )*(?:${'offices'}))\b(?!')`;
const anyOffice = grammar`\bthe ((?:(?:${'officeWords'}) )*(?:${'offices'}))\b(?!')`;

const anybody = grammar`\ban? (?:(?:${'officeWords'}|\w+) ){0,2}(?:${'offices'})\b`;

const title = new RegExp(titledName, 'gu');
