import type { Problem } from '../schemas/problem.ts';
import type { Check, CheckedContent } from './checked-content.ts';
import { editionsFollow } from './editions-follow.ts';
import { bodiesOfKind, gradesFit, idsUnique, speakersKnown, wordsPresent } from './findings-fit.ts';
import { declaredWordsStand, titlePrinted, titlesUsed } from './front-matter-stands.ts';
import { meaningsClear } from './meanings-clear.ts';
import { questionsStand, readingsFit, readingsOfReports } from './readings-fit.ts';
import { correctionsResolve, referencesResolve } from './references-resolve.ts';
import { scalesAgree, wordingsUnambiguous } from './scales-agree.ts';
import { threadsTold } from './threads-told.ts';
import { verbatim } from './verbatim.ts';

/**
 * The checks across files. Each looks at the whole content and knows nothing of the others.
 */
const checks: Check[] = [
  referencesResolve,
  verbatim,
  wordsPresent,
  wordingsUnambiguous,
  bodiesOfKind,
  scalesAgree,
  gradesFit,
  speakersKnown,
  declaredWordsStand,
  titlePrinted,
  titlesUsed,
  readingsOfReports,
  readingsFit,
  correctionsResolve,
  editionsFollow,
  questionsStand,
  meaningsClear,
  threadsTold,
  idsUnique,
];

/** Every problem that the checks find, check by check. */
export function runChecks(content: CheckedContent): Problem[] {
  return checks.flatMap((check) => check(content));
}
