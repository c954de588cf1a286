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

/** Whom the text last named outside quotations, in the nearest passage that names anyone. */
export function lastNamed(
  { document, peopleIn, declared }: Text,
  { passage, start, speaker }: PlacedAttribution,
  people: PeopleTold,
  spoken: Map<number, ParsedSpan[]>,
): string[] {
  if (speaker === 'it' || speaker === 'you') return [];
  for (let index = passage; index >= Math.max(0, passage - 10); index -= 1) {
    const words = document.passages[index]?.text ?? '';
    const isTold = (at: number) =>
      (index < passage || at < start) &&
      !spoken.get(index)?.some((span) => at >= span.start && at < span.end);
    // "Ann Lee of Fell Moor Police" names one person.
    const named = peopleIn(index).filter(
      ({ start: at, end }) => isTold(at) && !/^ \p{Lu}/u.test(words.slice(end)),
    );
    // "I asked a constable. He said:" means nobody who is named, and so does "The chair left. She said:".
    const folded = index === passage ? (document.passages[index]?.folded ?? '') : '';
    const other = anybody.all(folded, declared).findLast((match) => isTold(match.index));
    if (other && other.index > (named.at(-1)?.start ?? -1)) return [];
    if (named.length > 0) return [...new Set(named.map(({ name }) => fullName(name, people)))];
    const titled = [...words.matchAll(title)].filter((match) => isTold(match.index)).at(-1)?.[1];
    const [only, ...others] = titled ? people.namedBy(titled) : [];
    if (only && others.length === 0) return [only];
  }
  return [];
}

const anybody = grammar`(?:\ban?|(?:^|[.!?"] )the) (?:(?:${'officeWords'}|\w+) ){0,2}(?:${'offices'})\b`;

const title = new RegExp(titledName, 'gu');
