import { areasIn } from '../document/area-words.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { VerdictPlace } from './reading.ts';

/**
 * What a sentence opens with, or the first of its paragraph (`from` 0): "On patrols, we graded the force good" and
 * "At patrolling it is good" yield their areas.
 */
export function openingOf({ text, passage, clause }: VerdictPlace, from: number) {
  const { start: end } = clause.verbs;
  const found = opening.exec(passage.folded.slice(from, Math.min(end, from + longest)));
  const [named] = found?.slice(1).filter(Boolean) ?? [];
  if (!found || !named) return null;
  const start = from + found[0].indexOf(named);
  const [only, another] = areasIn(text, passage.index, { start, end: start + named.length });
  if (!only || another) return null;
  return { words: passage.text.slice(only.start, only.end), id: only.id };
}

const verbs = grammar`${'copulas'}|${'judgingVerbs'}|${'givingVerbs'}`;
const doing = grammar`(\w+ing [^,]{2,60}?),? (?:${'pronouns'}|(?:the|our) \w+ ${verbs}) `;
const opening = grammar`^(?:on|as for|when it comes to) ([^,]{3,80}), |^(?:at|in|for|on) ${doing}`;

/** No more of a sentence is looked at. */
const longest = 600;
