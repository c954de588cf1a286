import { grammar, holdsWord } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { hasFiniteVerb } from './area-name.ts';
import type { Clause, Stretch } from './clauses.ts';

const helping = grammar`(?:${'auxiliaries'}|${'copulas'}|${'adverbs'}) `;
const changing = grammar`\s(${helping}*(?:${'changeVerbs'})\b[^;]{0,200}? to (?:an? )?)$`;
const changed = grammar`(?:${'changeVerbs'}) (?!(?:${'small'}|(?:an?|${'numbers'}) \w+,?) from )(.{3,180}?) from `;

/** "Two fell: patrols from good to poor, and custody from …": the verb stands before the list. */
const movement = / from (?:an? )?[^,:;]{3,30} to (?:an? )?$/;

/** The words of a clause; "it's" is two. */
const parts =
  /\b(?:it|they|we|that)(?='(?:s|re|ve)\b)|(?<=\b(?:it|they|we|that))'(?:s|re|ve)\b|\S+/g;
const contracted = /^'(?:s|re|ve)$/;

/** The verbs that lead to a grade, and what stands between them and it where somebody judges. */
export interface FoundVerb {
  verb: Clause['verb'];
  start: number;
  end: number;
  object: Stretch | null;
}

/** Finds the verbs that lead to a grade in the folded words before it: of "it was rated " the last two. */
export function findVerb(left: string, mark: GradeMark): FoundVerb {
  const change = changing.exec(left.slice(left.lastIndexOf(': ') + 1));
  const length = left.length;
  if (change?.[1]) {
    const start = length - change[1].length;
    const whom = changed.exec(change[1]);
    const at = start + (whom ? whom.index + whom[0].indexOf(whom[1] ?? '') : 0);
    const object = whom?.[1] ? { start: at, end: at + whom[1].length } : null;
    return { verb: 'changing', start, end: length, object };
  }
  const listed = movement.exec(left);
  if (listed) return { verb: 'changing', start: listed.index, end: length, object: null };
  const tokens = [...left.matchAll(parts)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
  const start = groupStart(tokens, tokens.length);
  const group = tokens
    .slice(start)
    .map(({ text }) => text)
    .filter((word) => word !== 'be');
  const at = tokens[start]?.start ?? length;
  if (group.length > 0) return { verb: kindOf(group), start: at, end: length, object: null };
  const judged = activeVerb(left, tokens);
  if (judged) return judged;
  const last = tokens.findLast(({ text }) => !isModifier(text));
  const bare = last ? last.start + last.text.length : 0;
  return { verb: mark.verbal ? 'plain' : 'none', start: bare, end: bare, object: null };
}

interface Token {
  text: string;
  start: number;
}

function isVerb(word: string): boolean {
  return contracted.test(word) || verbs.some((list) => holdsWord(list, word));
}

const verbs = ['copulas', 'judgingVerbs', 'givingVerbs', 'auxiliaries'] as const;

/** "It was said to be good" says of it what was said. */
function isSaid(word: string): boolean {
  return holdsWord('sayingVerbs', word);
}

function isModifier(word: string): boolean {
  return holdsWord('adverbs', word) || /^\w+ly$/.test(word);
}

/** The first token of the verbs that end before a token: "has also been judged to be". */
function groupStart(tokens: Token[], end: number): number {
  let start = end;
  while (start > 0 && part(tokens[start - 1])) start -= 1;
  while (start < end && !isVerb(tokens[start]?.text ?? '')) start += 1;
  return start;

  function part(token: Token | undefined): boolean {
    return token !== undefined && [isVerb, isModifier, isSaid].some((is) => is(token.text));
  }
}

function kindOf(group: string[]): Clause['verb'] {
  if (group.some((word) => holdsWord('judgingVerbs', word))) return 'judging';
  return group.filter(isVerb).every((word) => holdsWord('givingVerbs', word)) ? 'giving' : 'plain';
}

/** What may stand between the words judged and the grade: "to be", "as", "a". */
function trails(word: string): boolean {
  return word === 'be' || isModifier(word) || holdsWord('numbers', word);
}

/** Verbs before whom somebody judges: "we thought it good". */
const active = ['judgingVerbs', 'givingVerbs', 'opinionVerbs'] as const;

/** "HMIC has judged the force to be": the verb before the words that it judges. */
function activeVerb(left: string, tokens: Token[]): FoundVerb | null {
  const at = tokens.findLastIndex(
    ({ text }, nth) =>
      active.some((list) => holdsWord(list, text)) &&
      !holdsWord('questionWords', tokens[nth - 1]?.text ?? ''),
  );
  const verb = tokens[at];
  if (!verb) return null;
  let last = tokens.length;
  while (last > at + 1 && trails(tokens[last - 1]?.text ?? '')) last -= 1;
  const [first] = tokens.slice(at + 1, last);
  if (!first) return null;
  const end = last < tokens.length ? (tokens[last]?.start ?? left.length) : left.length;
  const words = left.slice(first.start, end).trim();
  if (/\bthat\b/.test(words) || hasFiniteVerb(words)) return null;
  const start = groupStart(tokens, at + 1);
  const moved = holdsWord('small', words);
  return {
    verb: holdsWord('givingVerbs', verb.text) ? 'giving' : 'judging',
    start: tokens[start]?.start ?? verb.start,
    end: moved ? left.length : first.start,
    object: moved ? null : { start: first.start, end: first.start + words.length },
  };
}
