import { hasFiniteVerb } from '../document/area-name.ts';
import type { Passage } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import type { DoubtPlace } from './doubt.ts';

const links = grammar`^(?:${'linkLines'})\b`;
/** What heads a run of links; `Read more about patrols` is a link itself. */
const heads = grammar`^(?:${'linkLines'})(?! about\b)`;
/** `Key to the colours`, but not `Key findings`. */
const key = grammar`^(?:(?:${'keyLines'})(?: to [^.]*)?|what (?:\w+ ){0,3}(?:${'gradeNouns'}) mean|how we (?!\w+ed\b)(?:${'judgingVerbs'}))$`;
/** "Inspectors use a four-point scale:" */
const scale = /\bscale:?$/;

/** A key, or a run of links, has so many lines at most. */
const longest = 8;

/**
 * Words in a link or a key give no grade: one below `Related stories` or `Key to the colours`, one that opens
 * its line below "We use this scale:", or one behind `Read more:`, is dismissed.
 */
export function otherText({ text, passage }: Pick<DoubtPlace, 'text' | 'passage'>): string | null {
  const { passages } = text.document;
  const near = passages.slice(Math.max(0, passage.index - longest), passage.index + 1).toReversed();
  const opens = ({ folded }: Passage) => text.scale.find(folded.slice(0, 60))[0]?.start === 0;
  const explained = opens(passage);
  if (explained && isScale(text, passage)) return 'A key names grades here and gives none.';
  for (const line of near) {
    const { index, folded } = line;
    if (key.test(folded) || (explained && scale.test(folded)))
      return 'A key names grades here and gives none.';
    if (index === passage.index ? links.test(folded) : heads.test(folded))
      return 'It stands in a link to another text.';
    if (endsSentence(line.text) && !(explained && opens(line))) return null;
  }
  return null;
}

/**
 * Whether lines that each open with another grade, three or more, say in a sentence what it means: `Good: the provider
 * has met the rule.`; not where one of them speaks of a known area.
 */
function isScale({ document: { passages }, scale, areas }: Text, { index }: Passage): boolean {
  const near = passages.slice(Math.max(0, index - longest), index + longest);
  const told = near.map(({ folded, text, ...line }) => {
    const [grade] = scale.find(folded.slice(0, 60));
    const [, rest = ''] = /^(?::| -) (.*)$/.exec(folded.slice(grade?.end)) ?? [];
    const explains = grade?.start === 0 && hasFiniteVerb(rest) && endsSentence(text);
    return { index: line.index, judgment: explains && !areas.find(rest) ? grade.judgment : null };
  });
  const at = told.findIndex((line) => line.index === index);
  const from = told.findLastIndex(({ judgment }, nth) => nth < at && judgment === null) + 1;
  const to = told.findIndex(({ judgment }, nth) => nth >= at && judgment === null);
  const run = told.slice(from, to < 0 ? undefined : to).map(({ judgment }) => judgment);
  return run.length > 2 && new Set(run).size === run.length;
}
