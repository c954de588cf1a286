import type { Reading } from '../rules/reading.ts';
import { bodyKey, sameBody, type Text } from '../text.ts';
import type { Heard } from './hear.ts';
import type { SettledGrade } from './weigh.ts';

/** Grades of several bodies that name no area, nor say "overall", may all be for one told elsewhere. */
export function leaveBare(settled: SettledGrade[]): SettledGrade[] {
  const isBare = ({ outcome, reading }: SettledGrade) =>
    outcome !== 'dismissed' &&
    reading !== null &&
    reading.basis !== 'headline' &&
    reading.told.some(({ area }) => area.words === '');
  const bare = settled.filter(isBare);
  const bodies = new Set(
    bare.flatMap(({ reading }) => reading?.told.map(({ body }) => bodyKey(body))),
  );
  return settled.map((each) =>
    each.outcome === 'record' && isBare(each) && bodies.size > 1
      ? {
          ...each,
          outcome: 'unsettled',
          reason: 'What the bodies are graded for is not told here.',
        }
      : each,
  );
}

/**
 * Verdicts that open passages next to each other, or share a sentence, are all told where one of them
 * is: below "Safety was reasonably good." also "Respect was good."
 */
export function inRuns(settled: SettledGrade[]): SettledGrade[] {
  const told = new Set(
    [...openingRuns(settled), ...sameSentence(settled)]
      .filter((run) => run.some(({ outcome }) => outcome === 'record'))
      .flat(),
  );
  return settled.map((each) =>
    told.has(each) && each.outcome === 'unsettled' && each.clear
      ? { ...each, outcome: 'record', reason: 'Told by: a verdict of its kind beside it.' }
      : each,
  );
}

/** Verdicts that open passages one below the other. */
function openingRuns(settled: SettledGrade[]): SettledGrade[][] {
  const runs: SettledGrade[][] = [];
  for (const each of settled.filter(({ reading }) =>
    reading?.evidence.includes('opens its passage'),
  )) {
    const before = runs.at(-1)?.at(-1);
    if (before && each.mark.passage - before.mark.passage <= 1) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** A grade of the body that the whole text is about may be another's whom its passage names alone. */
export function ofAnother(
  text: Text,
  { mark, outcome, reading }: SettledGrade,
): Pick<SettledGrade, 'outcome' | 'reason'> | null {
  if (outcome !== 'record' || !reading) return null;
  const nobody = reading.told.some(({ body: { id, name } }) => id === null && name === null);
  if (nobody && text.document.passages.some(({ index }) => text.bodiesIn(index).length > 0))
    return { outcome: 'unsettled', reason: 'Which of the bodies it is given to cannot be told.' };
  const named = text.bodiesIn(mark.passage).filter(({ start }) => start < mark.start);
  const [other] = named;
  const apart = reading.told.some(({ body }) => named.every((each) => !sameBody(each, body)));
  return other && apart
    ? { outcome: 'unsettled', reason: `It may be of ${other.name}, which is named before it.` }
    : null;
}

/** "The quality of care is good." opens its passage; three or more are how the text gives verdicts. */
export function opensAlike({ evidence }: Reading): boolean {
  return evidence.includes('opens its passage') && !evidence.includes('body subject');
}

/** "It requires improvement in cutting crime": the same of a body and what it does. */
export function judgesAlike({ evidence }: Reading): boolean {
  const set = evidence.includes('set phrase') && evidence.includes('body subject');
  return evidence.includes('formula') || set;
}

/** "Safety was poor, respect was good and work was poor": plain verdicts that one sentence gives. */
export function sameSentence<T extends Pick<Heard, 'mark' | 'reading'>>(grades: T[]): T[][] {
  const plain = grades.filter(
    ({ reading }) => reading?.basis === 'prose' && !reading.evidence.includes('body subject'),
  );
  return [
    ...Map.groupBy(plain, ({ mark }) => `${mark.passage} ${mark.sentence.start}`).values(),
  ].filter(
    (found) => found.length >= 3 && new Set(found.map(({ mark }) => mark.judgment)).size > 1,
  );
}
