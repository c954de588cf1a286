import { hasFiniteVerb, isCount } from '../document/area-name.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Reading } from '../rules/reading.ts';
import type { Text } from '../text.ts';

const question = /^(?:how|to what extent|the extent to which|the way)\b|\?$/;
const opens = grammar`^(?:(?:the|an?|this|that) [\w'-]+$|(?:which|who|that|down|up|only|by|with|from|to|of|and|or|but|as|is|are|was|were|it|them|what)\b|(?:${'generals'})\b)`;
/** What says when or why a grade is given is no part of what it is given for. */
const occasion =
  /\b(?:following|(?<!look)(?<!looking )after|because|despite|amid|since|during|inspection|visit|report|(?:19|20)\d\d)\b/;
const longest = 14;

/**
 * Why what a grade is given for is not clear, or null: words of no known area that hold more or less
 * than an area has. "investigating crime following a visit in May" and "down" are such.
 */
export function unclearArea(text: Text, { told, basis }: Reading): string | null {
  const unclear = told.find(
    ({ area }) =>
      area.id === null && area.words !== '' && !isClear(text, area.words, basis === 'label'),
  );
  return unclear ? `Whether it is given for “${unclear.area.words}” is not clear.` : null;
}

function isClear({ bodyNouns, bodyNames, areas }: Text, words: string, label: boolean): boolean {
  const folded = words.toLowerCase().replace(/’/g, "'");
  if (question.test(folded) || areas.find(words) !== null) return true;
  if (/^\s*[–—,;:.-]/.test(words) || bodyNames.named(words).length > 0) return false;
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
