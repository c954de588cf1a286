import type { Problem } from '../schemas/problem.ts';
import type { Check, CheckedContent } from './checked-content.ts';
import { correctionsResolve } from './corrections-resolve.ts';
import { editionsFollow } from './editions-follow.ts';
import { idsUnique, wordsPresent } from './findings-whole.ts';
import { declaredWordsStand, titlePrinted, titlesUsed } from './front-matter-stands.ts';
import { areaInRound, gradingsAgree, judgmentOnScale } from './gradings-fit.ts';
import { questionsStand } from './questions-stand.ts';
import { readingsFit } from './readings-fit.ts';
import { readingsOfReports } from './readings-of-reports.ts';
import { referencesResolve } from './references-resolve.ts';
import { scalesAgree } from './scales-agree.ts';
import { speakersKnown } from './speakers-known.ts';
import { threadsTold } from './threads-told.ts';
import { verbatim } from './verbatim.ts';
import { wordingsUnambiguous } from './wordings-unambiguous.ts';

/**
 * The checks across files. Each looks at the whole content and knows nothing of the others.
 */
const checks: Check[] = [
  referencesResolve,
  verbatim,
  wordsPresent,
  wordingsUnambiguous,
  areaInRound,
  scalesAgree,
  judgmentOnScale,
  gradingsAgree,
  speakersKnown,
  declaredWordsStand,
  titlePrinted,
  titlesUsed,
  readingsOfReports,
  readingsFit,
  correctionsResolve,
  editionsFollow,
  questionsStand,
  threadsTold,
  idsUnique,
];

/** Every problem that the checks find, check by check. */
export function runChecks(content: CheckedContent): Problem[] {
  return checks.flatMap((check) => check(content));
}
