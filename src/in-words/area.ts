import { listInWords, numberInWords } from './phrases.ts';

/**
 * What is filed under an area beside its grade, round by round, and whether more stands elsewhere: "What
 * the inspectorate says on this: in PEEL 2016, a concern; in PEEL 2017, strengths and things asked. More
 * sentences on its subjects stand elsewhere."
 */
export function filedInWords(rounds: FiledInRound[], more: More): string {
  const told = rounds.flatMap(({ round, filed }) => {
    const kinds = kindsInWords(filed);
    return kinds === null ? [] : [`in ${round}, ${kinds}`];
  });
  const own =
    told.length > 0
      ? `What the inspectorate says on this: ${told.join('; ')}.`
      : 'No words that praise, criticise or ask are filed here.';
  const places = [more.underParts && 'under its parts', more.elsewhere && 'elsewhere'].filter(
    (place) => place !== false,
  );
  if (places.length === 0) return own;
  return `${own} ${told.length > 0 ? 'More sentences' : 'Sentences'} on its subjects stand ${places.join(' and ')}.`;
}

/** What is filed, without a number that invites a score: "strengths, a concern and things asked"; null for nothing. */
export function kindsInWords({ strengths, concerns, asks }: Filed): string | null {
  const kinds = [
    some(strengths, 'a strength', 'strengths'),
    some(concerns, 'a concern', 'concerns'),
    some(asks, 'something asked', 'things asked'),
  ].filter((kind) => kind !== null);
  return kinds.length === 0 ? null : listInWords(kinds);
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

function some(number: number, one: string, many: string): string | null {
  return number === 0 ? null : number === 1 ? one : many;
}

function ungraded(named: string[]): string {
  return named.length > 0
    ? `Mentioned without a grade in ${listInWords(named)}.`
    : 'No document held here gives it a grade.';
}

function gradeOf({ grades }: GradeToTell): string {
  const words = grades.map(({ word, hedge }) =>
    hedge === null ? word : `${word} (qualified by “${hedge}”)`,
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

/** How many different sentences praise, blame and ask. */
export interface Filed {
  strengths: number;
  concerns: number;
  asks: number;
}

/** A grade of one area in one round, as a sentence tells it. */
export interface GradeToTell {
  round: string;
  /** One, or several where documents disagree. */
  grades: { word: string; hedge: string | null }[];
  /** Whether it cannot be compared with the one before. */
  broken: boolean;
}

/** The same of one round. */
interface FiledInRound {
  round: string;
  filed: Filed;
}

/** Where else something stands that belongs to an area. */
interface More {
  underParts: boolean;
  /** Under another area, or under none, on the same subjects. */
  elsewhere: boolean;
}
