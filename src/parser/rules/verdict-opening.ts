import { areasIn } from '../document/area-words.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { VerdictPlace } from './reading.ts';

/**
 * What a sentence opens with, or the first of its paragraph (`from` 0): "On patrols, we graded the force good" and
 * "At patrolling it is good" yield their areas.
 */
export function openingOf({ text, passage, clause }: VerdictPlace, from: number) {
  const { start: end } = clause.verbs;
  const near = Math.max(from, end - longest);
  const that = passage.folded.slice(near, end).lastIndexOf(`${lead}at `);
  const led = that < 0 ? 0 : near - from + that + lead.length;
  const found = opening.exec(passage.folded.slice(from + led, Math.min(end, from + led + longest)));
  const [named] = found?.slice(1).filter(Boolean) ?? [];
  if (!found || !named) return null;
  const start = from + led + found[0].indexOf(named);
  const [only, another] = areasIn(text, passage.index, { start, end: start + named.length });
  if (!only || another) return null;
  const printed = passage.text.slice(only.start, only.end);
  return /^\p{Lu}|\d/u.test(printed) ? null : { words: printed, id: only.id };
}

const opening = grammar`^(?:on|as for|when it comes to) ([^,]{3,80}), |^(?:at|in|for|on) (\w+ing [^,]{2,60}?),? (?:${'pronouns'}|(?:the|our) \w+ (?:${'copulas'}|${'judgingVerbs'}|${'givingVerbs'})) `;

/** "They found that at patrolling it is good": what the last clause opens with. */
const lead = ' that ';

/** No more of a sentence is looked at. */
const longest = 600;
