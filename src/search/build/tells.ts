import type { Edition } from '../../schemas/edition.ts';
import type { Told } from '../format/index-format.ts';
import { printedDates } from '../query/dates.ts';
import { wordsOf } from '../words/words.ts';

/**
 * Tells of words of a document, by its date, which kinds of question they can answer: who, by a name in full; when,
 * by a date or time; how often, what first, how many, what rose or fell, and from when until when, by words that say
 * so; when it was published, by that very date.
 */
export function tellsOf({
  people,
  organisations,
  site,
}: Edition): (words: string, published: string) => Told[] {
  const others = organisations.filter(({ kind }) => !site.bodies.kinds.includes(kind));
  const names = [...people, ...others]
    .flatMap(({ name, otherNames }) => [name, ...otherNames])
    .filter((name) => name.includes(' '));
  return (words, published) => [
    ...(names.some((name) => words.includes(name)) ? ['who' as const] : []),
    ...sayings.filter(([, saying]) => saying.test(words)).map(([kind]) => kind),
    ...(printsDate(words, published) ? ['published' as const] : []),
  ];
}

/** Whether words print a date as exactly as it is known; a year alone may be said of anything. */
function printsDate(words: string, date: string): boolean {
  const said = ` ${wordsOf(words)
    .map(({ letters }) => letters)
    .join(' ')} `;
  return (
    date.length > 4 && printedDates(date).some((printed) => said.includes(` ${printed.join(' ')} `))
  );
}

const month =
  '(?:January|February|March|April|(?<=(?:in|by|from|between|and|until|to|since|\\d) )May|June|July|August|September|October|November|December)';

/** What words say that can answer each kind of question. */
const sayings: [Told, RegExp][] = [
  [
    'when',
    new RegExp(`\\b(?:${month}|(?:19|20)\\d\\d|[Ee]arly|[Aa]nnual|(?:week|month|year)s?)\\b`),
  ],
  [
    'often',
    /\b(?:(?:annual|regular|frequent|occasional)(?:ly)?|daily|weekly|monthly|yearly|often|(?:every|each|per) (?:day|week|month|year))\b/i,
  ],
  ['first', /\bfirst\b/],
  [
    'many',
    /\b(?:numbers?|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|quarter|\d+(?=%| per ?cent)|proportion|percentage)\b/i,
  ],
  [
    'trend',
    /\b(?:increas(?:ed?|ing)|decreas(?:ed?|ing)|ris(?:e|en|ing)|rose|fall(?:en|ing)?|fell|fewer|reduc(?:ed|tion)|drop(?:ped)?|grown|improv(?:ed|ement since)|deteriorated|declined|worsened)\b/i,
  ],
  // From December 2023 until June 2024, between 4 and 15 March.
  [
    'lasted',
    new RegExp(
      `\\b(?:[Ff]rom|[Bb]etween) (?:\\d+|(?:\\d+ )?${month})(?: \\d+)? (?:until|to|and) (?:\\d+ )?${month}\\b`,
    ),
  ],
];
