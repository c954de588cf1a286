import { notGiven, plainWords, stillGiven } from './doubted.ts';
import { columnTimes, earlierHeads, earlierNames } from './earlier.ts';
import { gradesNamed, labelsInSmall, signsOfBefore } from './figures.ts';
import { gradesMoved, othersJudging } from './moves.ts';
import type { Row } from './row.ts';
import { cellsParted, gradeLines, pastTimes, times } from './runs.ts';
import { notMeant } from './spoken-of.ts';
import { pictureRows, pictures, rowNumbers, rowTimes } from './tables.ts';
import { deniedGrades, notGradedSaid, nothingGraded, unchecked } from './ungraded.ts';

/** Grades in rows and tables, those that are none and those that are missing, by what they show. */
export const grades: Record<string, Row[]> = {
  'which grade is not given': notGiven,
  'what is a plain word': plainWords,
  'which grade is given all the same': stillGiven,
  'which grade is denied': deniedGrades,
  'what has no grade': notGradedSaid,
  'when nothing is graded': nothingGraded,
  'what is checked and what is not': unchecked,
  'which row stands behind a picture': pictureRows,
  'what a picture shows': pictures,
  'what numbers a row': rowNumbers,
  'when the grade of a row was given': rowTimes,
  'which column is the present one': columnTimes,
  'which rows are earlier ones': earlierHeads,
  'which name is of before': earlierNames,
  'what parts cells': cellsParted,
  'which lines have a grade': gradeLines,
  'which time is past': pastTimes,
  'when a grade was given': times,
  'what is meant as no grade': notMeant,
  'how grades moved': gradesMoved,
  'which sign is of before': signsOfBefore,
  'which grades are only named': gradesNamed,
  'which label is in small letters': labelsInSmall,
  'who is no inspector': othersJudging,
};
