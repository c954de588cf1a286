/** What a judging verb amounts to where it may be plain words: `inspectors found that …`. */
export function findingIn(verb: string): Finding | null {
  const word = /\b(found|finds|calls|called)\s*$/.exec(verb)?.[1];
  return word === undefined ? null : word.startsWith('f') ? 'found' : 'called';
}

/** How many areas the words before a grade count: two in `were both graded`, or null. */
export function countIn(linked: string): number | null {
  if (/\bboth\b/.test(linked)) return 2;
  const word = /\b(two|three|four|five) areas\b/.exec(linked)?.[1];
  return word ? ['two', 'three', 'four', 'five'].indexOf(word) + 2 : null;
}

/** A judging verb that often only tells what was seen. */
export type Finding = 'found' | 'called';
