import type { Reading } from '../rules/reading.ts';
import type { Heard } from './hear.ts';
import type { SettledGrade } from './weigh.ts';

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
