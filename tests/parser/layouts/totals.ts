import { type Kind, type KindScore, kinds, type Score } from './score.ts';

/** Figures over several texts: of one kind, or of all together. */
export interface Total {
  expected: number;
  found: number;
  right: number;
  wrong: number;
  missed: number;
  lost: number;
  /** How much of what was found is right; 1 where nothing was found. */
  precision: number;
  /** How much of what was expected was found; 1 where nothing was expected. */
  recall: number;
}

/** Sums the scores of texts, of one kind. */
export function totalOf(scores: Score[], kind: Kind): Total {
  return sum(scores.map((score) => score.kinds[kind]));
}

/** Sums the scores of texts over the records; what is not graded is told apart and not counted. */
export function totalOfAll(scores: Score[]): Total {
  const counted = kinds.filter((kind) => kind !== 'notGraded');
  return sum(scores.flatMap((score) => counted.map((kind) => score.kinds[kind])));
}

function sum(scores: KindScore[]): Total {
  const count = (of: (score: KindScore) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  const expected = count((score) => score.expected);
  const found = count((score) => score.found);
  const right = count((score) => score.right);
  return {
    expected,
    found,
    right,
    wrong: found - right,
    missed: expected - right,
    lost: count(({ missed }) => missed.filter(({ fate }) => fate === 'lost').length),
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
  };
}
