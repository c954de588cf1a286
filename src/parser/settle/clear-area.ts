import { hasFiniteVerb, isCount } from '../document/area-name.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ToldGrading } from '../rules/reading.ts';
import type { Text } from '../text.ts';

const question = /^(?:how|to what extent|the extent to which|the way)\b|\?$/;
const activity = /^(?:\w+ly )?\w+ing\b/;
const opens = grammar`^(?:(?:the|an?|this|that) [\w'-]+$|(?:which|who|that|down|up|only|by|with|from|to|of|and|or|but|as|is|are|was|were|it|them|what|everything)\b|(?:${'conjunctions'}|${'generals'})\b)`;
/** What says when or why a grade is given is no part of what it is given for. */
const occasion =
  /\b(?:following|(?<!look)(?<!looking )after|because|despite|amid|since|during|inspection|visit|report|(?:19|20)\d\d)\b/;
const longest = 14;

/**
 * Whether what a grade is given for is clear: a known area, a question, or words that hold no more and no
 * less than an area has. "investigating crime following a visit in May" and "down" are not.
 */
export function isClearArea(
  { bodyNouns, bodyNames, areas, scale }: Text,
  { words, id }: ToldGrading['area'],
  label: boolean,
): boolean {
  if (id !== null) return true;
  const folded = words.toLowerCase().replace(/’/g, "'");
  if (question.test(folded) || areas.find(words) !== null) return true;
  if (/^\s*[–—,;:.-]/.test(words) || !/\p{L}{3}/u.test(words)) return false;
  if (bodyNames.named(words).length > 0 || holdsGrade(scale, words)) return false;
  if (label) return !/\b(?:inspection|visit)\b|^what (?:it|they|we)\b/.test(folded);
  const body = new RegExp(`\\b(?:the|this|our) (?:${bodyNouns.pattern})(?!'|\\w)`, 'u');
  return (
    folded.split(' ').length <= longest &&
    !opens.test(folded) &&
    !occasion.test(folded) &&
    !body.test(folded) &&
    !isCount(folded) &&
    !hasFiniteVerb(folded)
  );
}

/** "Fell Good Poor" holds grades; "good use of money" describes one thing. */
function holdsGrade(scale: Text['scale'], words: string): boolean {
  return scale
    .find(words.toLowerCase())
    .some(
      ({ start, end }) =>
        end === words.length || (start > 0 && /^\p{Lu}/u.test(words.slice(start))),
    );
}

/** Whether an area needs no other grade told like its own: it is known, asked about, done, or all. */
export function isUndisputed({ words, id }: ToldGrading['area']): boolean {
  const folded = words.toLowerCase();
  return (
    id !== null || /\boverall\b/.test(folded) || question.test(folded) || activity.test(folded)
  );
}
