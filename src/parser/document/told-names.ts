import { grammar, wordsOf } from '../lexicon/grammar.ts';
import type { Document } from './document.ts';
import { escaped, fold } from './normalise.ts';

const part = String.raw`(?:St\. )?\p{Lu}[\p{L}\p{N}’'&-]{0,30}`;
const proper = `(?:The )?${part}(?: (?:(?:of|the|and|&|upon|on|na|y) ){0,2}${part}){0,6}`;
const kindly = String.raw`(?:(?!(?:with|in|of|near|for|by|on|to|from|at)\b)[\p{L}\p{N}’'-]+ ){0,6}`;
const inspection =
  '(?:[Ii]nspection|INSPECTION|[Rr]eport|[Rr]eview|[Vv]isit|[Ff]indings|[Ll]etter)';

/**
 * The names of bodies that a text itself tells, whatever their form: of one that is said to be such a
 * body (`Fell Lodge is a care home`), that heads the text and comes again, that a title says was
 * inspected (`Inspection of Fell Manor`), that does what bodies
 * do (`Fell Court was inspected`), that a field gives (`Name of centre: Fell Court`), or that stands in
 * capitals before its place and is rated (`FELL HALL, Mill Lane. Rated good.`).
 * `nouns` is the inside of a pattern's group; `isOther` says of a name that it is known otherwise. Where
 * the text names a body by its form (`formed`), its head names no other.
 */
export function toldNames(
  { passages }: Document,
  nouns: string,
  isOther: (name: string) => boolean,
  formed: boolean,
): string[] {
  const whole = passages.map(({ text }) => text).join('\n');
  const said = new RegExp(
    String.raw`(?:^|[\n.“"] ?)(${proper})(?:,? (?:which )?(?:is|was) |, | [–-] )(?:an?|the|one of the) ${kindly}(?:${nouns})s?(?= (?:for|in|on|with|near|at|of|that|which|run|and)\b|[.,;)]|\n|$)`,
    'gu',
  );
  const does = new RegExp(
    String.raw`(?:^|[\n.“"] ?)(${proper})(?:, (?:in|at|on|near) [^.\n]{2,60},)? (?:looks after|cares for|is home to|is registered|(?:was|were) (?:re-)?inspected)\b`,
    'gu',
  );
  const field = new RegExp(
    String.raw`(?:^|\n)(?:[Nn]ame of (?:the )?)?(?:\p{L}+ ){0,2}(?:${nouns})(?: name)?:\s(${proper})(?=\n|$)`,
    'gu',
  );
  const verbs = wordsOf('judgingVerbs').map(
    (verb) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`,
  );
  const rated = new RegExp(
    String.raw`(?:^|\n)(\p{Lu}{2}[\p{Lu}’' &-]{2,60}), ${proper}\. (?:${verbs.join('|')}|Not (?:yet )?\p{L}+ed)\b`,
    'gu',
  );
  const head = new RegExp(
    String.raw`\b${inspection} (?:of|on|to|at|from) (${proper})(?=[.,:;)\n]| \p{Ll}| [–-]|$)`,
    'gu',
  );
  const opening = passages
    .slice(0, openers)
    .map(({ text }) => text)
    .join('\n');
  const heads = [
    ...((!formed && new RegExp(`^${proper}$`, 'u').exec(passages[0]?.text ?? '')) || []),
    ...(formed ? [] : namesIn(opening, head)),
  ].filter((name) => comesAgain(whole, name));
  return [
    ...new Set([
      ...namesIn(whole, said),
      ...namesIn(whole, does),
      ...namesIn(whole, field),
      ...namesIn(whole, rated),
      ...heads,
    ]),
  ].filter((name) => !isSmall(name) && !isOther(name) && !isPerson(whole, name));
}

/** A text says at its head what was inspected: in so many passages. */
const openers = 6;

function namesIn(whole: string, pattern: RegExp): string[] {
  return [...whole.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Whether a name, or the last word of it alone, stands elsewhere in a text. */
function comesAgain(whole: string, name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return (
    whole.split(new RegExp(String.raw`(?<![\p{L}])${escaped(last)}(?![\p{L}])`, 'u')).length > 2
  );
}

/** Whether somebody of that name speaks, or has a title: "said Ann Lee", "Ann Lee, director". */
function isPerson(whole: string, name: string): boolean {
  const says = wordsOf('sayingVerbs').join('|');
  const offices = wordsOf('offices').join('|');
  // Whoever is told something does not speak.
  const beside = `(?:(?!told )(?:${says})|${wordsOf('titles').join('|')}|${offices}) ${escaped(fold(name))}\\b|\\b${escaped(fold(name))}(?:,? (?:${says})|, (?:\\w+ ){0,2}(?:${offices}))\\b`;
  return new RegExp(beside, 'u').test(fold(whole));
}

const small = grammar`^(?:the )?(?:${'functionWords'}|${'reports'})$|\b(?:${'companies'}|${'offices'}|limited|ltd|plc|clg|llp)\b`;

function isSmall(name: string): boolean {
  return small.test(fold(name));
}
