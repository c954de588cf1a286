import { grammar, wordsOf } from '../lexicon/grammar.ts';
import type { ListName } from '../lexicon/lexicon.ts';
import type { Document } from './document.ts';
import { fold } from './normalise.ts';

const part = String.raw`(?:St\. )?\p{Lu}[\p{L}\p{N}’'&-]{0,30}`;
const links = wordsOf('nameLinks').join('|');
export const proper = `(?:The )?${part}(?: (?:(?:${links}) ){0,2}${part}){0,6}`;
const opening = String.raw`(?:^|[\n.“] ?)`;
const prepositions = wordsOf('prepositions').join('|');

/** A text says at its head what was inspected: in so many passages. */
const openers = 6;

/**
 * The names of bodies that a text itself tells, whatever their form: of one that is said to be such a
 * body (`Fell Lodge is a care home`), that does what bodies do (`Fell Court was inspected`), that stands
 * in capitals before its place and is rated (`FELL HALL, Mill Lane. Rated good.`), or, where no body is
 * named by its form (`formed`), that another runs (`Fell Grange, run by
 * Dale Homes`) or that the head of the text says was inspected (`Inspection of Fell Manor`) and that comes
 * again. `nouns` is the inside of a pattern's group; `isOther` says of a name that it is
 * known otherwise.
 */
export function toldNames(
  { passages }: Document,
  nouns: string,
  isOther: (name: string) => boolean,
  formed: boolean,
): string[] {
  const whole = passages.map(({ text }) => text).join('\n');
  const is = `(?:,? is|,) (?:${wordsOf('determiners').join('|')}) (?:(?!(?:${prepositions}) )[\\p{L}’'-]+ ){0,6}(?:${nouns})(?= (?:${prepositions})|[.,\\n]|$)`;
  const does = `(?:, (?:${prepositions}) [^.\\n]{2,60},)? (?:looks after|is home to|is registered|was inspected)${formed ? '' : '|, run by '}`;
  const said = new RegExp(`${opening}(${proper})(?:${is}|${does})`, 'gu');
  const verbs = `(?:${inAnyCase('judgingVerbs')}|[Nn]ot (?:yet )?\\p{L}+ed)`;
  const rated = new RegExp(
    `(?:^|\\n)(\\p{Lu}{2}[\\p{Lu}’' &-]{2,60}), ${proper}\\. ${verbs}\\b`,
    'gu',
  );
  const at = new RegExp(`${opening}At (${proper}), [^.,\\n]{2,60} ${verbs}\\b`, 'gu');
  const inspected = new RegExp(`\\b(?:${inAnyCase('reports')}) (?:of|on|at) (${proper})`, 'gu');
  const head = passages.slice(0, openers).map(({ text }) => text);
  const heads = formed ? [] : namesIn(head.join('\n'), inspected);
  const told = [...[said, rated, at].flatMap((each) => namesIn(whole, each)), ...heads];
  return [...new Set(told)].filter((name) => !small.test(fold(name)) && !isOther(name));
}

/** The words of a list as they stand within a sentence, at its head, and in capitals. */
function inAnyCase(list: ListName): string {
  return wordsOf(list)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

function namesIn(whole: string, pattern: RegExp): string[] {
  return [...whole.matchAll(pattern)].map((match) => match[1] ?? '');
}

const small = grammar`^(?:the )?(?:${'functionWords'}|${'reports'})$|\b(?:${'companies'}|${'offices'})\b`;
