import type { Reading } from '../rules/reading.ts';
import type { SettledGrade } from './weigh.ts';

/**
 * Verdicts that open passages next to each other are all told where one of them is: below "Safety was reasonably good." also "Respect was good."
 */
export function inRuns(settled: SettledGrade[]): SettledGrade[] {
  const told = new Set(
    openingRuns(settled)
      .filter((run) => run.some(({ outcome }) => outcome === 'record'))
      .flat(),
  );
  return settled.map((each) =>
    told.has(each) && each.clear
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
