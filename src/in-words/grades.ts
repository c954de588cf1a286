import { listInWords } from './list.ts';
import { numberInWords } from './number.ts';

/** A grade of one area in one round, as a sentence tells it. */
export interface GradeToTell {
  round: string;
  /** One, or several where documents disagree. */
  grades: { judgment: string; hedge: string | null }[];
  /** Whether it cannot be compared with the one before. */
  broken: boolean;
}

/**
 * The grades of one area in a sentence: "Documents held here give its grade in two rounds: good in PEEL
 * 2017, requires improvement in PEEL 2023–25, on scales that cannot be compared directly." `named` are
 * rounds that name the area without a grade.
 */
export function gradesInWords(told: GradeToTell[], named: string[]): string {
  if (told.length === 0) return ungraded(named);
  const grades = told.map((each) => `${gradeOf(each)} in ${each.round}`);
  const breaks = told.slice(1).filter(({ broken }) => broken);
  const all = breaks.length > 0 && breaks.length === told.length - 1;
  const rounds = told.length === 1 ? 'one round' : `${numberInWords(told.length)} rounds`;
  const end = all ? ', on scales that cannot be compared directly.' : '.';
  const apart = all ? [] : breaks.map((each) => cannotCompare(told, each));
  return [
    `Documents held here give its grade in ${rounds}: ${grades.join(', ')}${end}`,
    ...apart,
  ].join(' ');
}

function ungraded(named: string[]): string {
  return named.length > 0
    ? `Mentioned without a grade in ${listInWords(named)}.`
    : 'No document held here gives it a grade.';
}

function gradeOf({ grades }: GradeToTell): string {
  const words = grades.map(({ judgment, hedge }) =>
    hedge === null ? judgment : `${judgment} (qualified by “${hedge}”)`,
  );
  return [...new Set(words)].join(' or, as another document tells it, ');
}

function cannotCompare(told: GradeToTell[], from: GradeToTell): string {
  const index = told.indexOf(from);
  const before = told.slice(0, index).map(({ round }) => round);
  const after = told.slice(index).map(({ round }) => round);
  const grades = before.length === 1 ? 'The grade' : 'The grades';
  return `${grades} of ${listInWords(before)} cannot be compared directly with ${after.length === 1 ? 'that' : 'those'} of ${listInWords(after)}.`;
}
