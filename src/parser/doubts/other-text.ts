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
/** "Inspectors use a four-point scale:", "The following scale is used to make clear what is meant." */
const scale = /\bscale:?$|\bscale (?:is|was) used\b/;

/** `Figure 2: Share of stops with a reason` above the names of its colours. */
const caption = /^(?:figure|chart|graph)\b/;

/** A key, or a run of links, has so many lines at most. */
const longest = 8;
/** Grades of a scale with a line below each have so many at most. */
const longestScale = 14;

/**
 * Words in a link or a key give no grade: one below `Related stories` or `Key to the colours`, one that opens
 * its line below "We use this scale:", or one behind `Read more:`, is dismissed.
 */
export function otherText({ text, passage }: Pick<DoubtPlace, 'text' | 'passage'>): string | null {
  const { passages } = text.document;
  const near = passages
    .slice(Math.max(0, passage.index - longestScale), passage.index + 1)
    .toReversed();
  const opens = ({ folded }: Passage) => text.scale.find(folded.slice(0, 60))[0]?.start === 0;
  const explained = opens(passage);
  if (explained && isScale(text, passage)) return 'A key names grades here and gives none.';
  for (const line of near) {
    const { index, folded } = line;
    const far = passage.index - index > longest;
    if ((key.test(folded) && !far) || (explained && scale.test(folded)))
      return 'A key names grades here and gives none.';
    if (index === passage.index ? links.test(folded) : heads.test(folded) && !far)
      return 'It stands in a link to another text.';
    if (endsSentence(line.text) && !(explained && opens(line))) return null;
  }
  return null;
}

/**
 * Whether lines that each open with another grade, three or more, say in a sentence what it means: `Good: the provider
 * has met the rule.`; not where one of them speaks of a known area. Below a figure's caption they stand alone.
 */
function isScale({ document: { passages }, scale, areas }: Text, { index }: Passage): boolean {
  const near = passages.slice(Math.max(0, index - longest), index + longest);
  const bareAt = (at: number) => scale.read(passages[at]?.folded ?? '') !== null;
  let top = index;
  while (index - top < longest && bareAt(top)) top -= 1;
  const isCaptioned = caption.test(passages[top]?.folded ?? '');
  const told = near.map(({ folded, text, ...line }) => {
    const [grade] = scale.find(folded.slice(0, 60));
    const [, rest = ''] = /^(?::| -) (.*)$/.exec(folded.slice(grade?.end)) ?? [];
    const opens = grade?.start === 0;
    const explains = opens && hasFiniteVerb(rest) && endsSentence(text) && !areas.find(rest);
    const bare = opens && grade.end === folded.length && isCaptioned;
    return { index: line.index, judgment: explains || bare ? grade.judgment : null };
  });
  const at = told.findIndex((line) => line.index === index);
  const from = told.findLastIndex(({ judgment }, nth) => nth < at && judgment === null) + 1;
  const to = told.findIndex(({ judgment }, nth) => nth >= at && judgment === null);
  const run = told.slice(from, to < 0 ? undefined : to).map(({ judgment }) => judgment);
  return run.length > 2 && new Set(run).size === run.length;
}
