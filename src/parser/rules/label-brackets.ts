import { canNameArea } from '../document/area-name.ts';
import type { ToldArea } from '../document/area-words.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Answer } from './reading.ts';
import type { VerdictPlace } from './verdict.ts';

const opens = /(?:^|[,;:]\s|\band\s|\)\s*,?\s*(?:and\s)?)(?:its |the )?([^,;:()]{3,80}?)\s*\($/;
const verbs = grammar`^.*\b(?:${'judgingVerbs'}|${'copulas'}|${'givingVerbs'})\b\s`;

/**
 * Grades in brackets behind what they are for, two or more in a sentence.
 * "investigating crime (adequate) and managing offenders (good)" yields two gradings.
 */
export function labelBrackets(place: VerdictPlace, marks: GradeMark[]): Answer {
  const { text, about, passage, clause } = place;
  const { mark } = clause;
  const { folded } = passage;
  const bracketed = marks.filter(
    ({ outerStart, outerEnd }) =>
      /\($/.test(folded.slice(0, outerStart)) && folded[outerEnd] === ')',
  );
  if (bracketed.length < 2 || !bracketed.includes(mark)) return null;
  const from = Math.max(mark.sentence.start, mark.outerStart - 120);
  const words = opens.exec(folded.slice(from, mark.outerStart))?.[1];
  if (words === undefined) return null;
  const own = words.slice(verbs.exec(words)?.[0].length ?? 0);
  const end =
    mark.outerStart - 1 - (/\s*$/.exec(folded.slice(from, mark.outerStart - 1))?.[0].length ?? 0);
  const area: ToldArea = { start: end - own.length, end, id: null };
  if (!canNameArea(own)) return null;
  const printed = passage.text.slice(area.start, area.end);
  return {
    told: [
      {
        body: about.at(passage.index, mark.start),
        area: { words: printed, id: text.areas.find(printed)?.id ?? null },
      },
    ],
    span: { passage: passage.index, start: area.start, end: mark.outerEnd + 1 },
    basis: 'label',
    hedge: null,
    evidence: ['marked grade', 'like rows', 'row'],
  };
}
