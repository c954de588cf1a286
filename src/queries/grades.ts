import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Grade, Judgment } from '../schemas/grade.ts';
import type { Round } from '../schemas/round.ts';

/** The grade that a word is on a round’s scale. Throws where the scale has no such word. */
export function gradeOn({ name, scale }: Round, judgment: Judgment): Grade {
  const grade = scale.find(({ word }) => word === judgment);
  if (!grade) throw new Error(`the scale of ${name} has no grade "${judgment}"`);
  return grade;
}

/** Every grade of every scale, once: a word looks alike on all of them. */
export const allGrades = perEdition(({ rounds }: Edition): Grade[] => [
  ...new Map(rounds.flatMap(({ scale }) => scale).map((grade) => [grade.word, grade])).values(),
]);
