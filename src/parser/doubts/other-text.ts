import { hasFiniteVerb } from '../document/area-name.ts';
import type { Passage } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import { once } from '../once.ts';
import type { Text } from '../text.ts';
import type { DoubtPlace } from './doubt.ts';

/** What heads a run of links; `Read more about patrols` is a link itself. */
const links = grammar`^(?:${'linkLines'})(?! about\b)`;
const meaning = grammar`what (?:\w+ ){0,3}(?:${'gradeNouns'}) mean|how we (?!\w+ed\b)(?:${'judgingVerbs'})`;
/** `Key to the colours` heads what explains; not `Key findings`, nor `Key to the codes: G good`, which explains itself. */
const key = grammar`^(?:(?:${'keyLines'})(?: to [^.:]*:?)?|${meaning})$`;
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
  const opens = (line: Passage) => openedBy(text)(line).grade !== undefined;
  const explained = opens(passage);
  if (explained && isScale(text, passage)) return 'A key names grades here and gives none.';
  for (const line of near) {
    const { index, folded } = line;
    const far = passage.index - index > longest;
    if ((key.test(folded) && !far) || (explained && scale.test(folded)))
      return 'A key names grades here and gives none.';
    if (links.test(folded) && !far) return 'It stands in a link to another text.';
    if (endsSentence(line.text) && !(explained && opens(line))) return null;
  }
  return null;
}

/**
 * Whether lines that each open with another grade, three or more, say in a sentence what it means: `Good: the provider
 * has met the rule.`; not where one of them speaks of a known area. Below a figure's caption they stand alone.
 */
function isScale(text: Text, { index }: Passage): boolean {
  const { passages } = text.document;
  const lineAt = (at: number) => passages[at] && openedBy(text)(passages[at]);
  let top = index;
  while (index - top < longest && lineAt(top)?.only) top -= 1;
  const isCaptioned = caption.test(passages[top]?.folded ?? '');
  const from = Math.max(0, index - longest);
  const told = passages.slice(from, index + longest).map((line) => {
    const { grade, explained, alone } = openedBy(text)(line);
    return explained || (alone && isCaptioned) ? (grade?.judgment ?? null) : null;
  });
  const first = told.slice(0, index - from).lastIndexOf(null) + 1;
  const end = told.indexOf(null, index - from);
  const run = told.slice(first, end < 0 ? undefined : end);
  return run.length > 2;
}

/** The grade that a line opens with, and whether the line explains it, ends with it, or reads as one only. */
const openedBy = once((text: Text) =>
  once(({ folded, text: line }: Passage) => {
    const [found] = text.scale.find(folded.slice(0, 60));
    const grade = found?.start === 0 ? found : undefined;
    const [, rest = ''] = /^(?::| -) (.*)$/.exec(folded.slice(grade?.end)) ?? [];
    const explains = grade && hasFiniteVerb(rest) && endsSentence(line);
    return {
      grade,
      explained: explains === true,
      alone: grade?.end === folded.length,
      only: text.scale.read(folded) !== null,
    };
  }),
);
