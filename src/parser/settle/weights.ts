import type { Evidence } from '../rules/reading.ts';

/**
 * What can tell that words grade somebody, and how much each weighs. Behind each stands what share of the
 * gradings it helped to tell was wrong in texts that nobody had read the parser by, where it told ten or
 * more; `cautions.ts` says what that taught.
 */
export const weights = {
  /** A verb of judging: "was graded good". */
  'judging verb': 3, // 28 %
  /** "found", "considered", "called" may judge or only say. */
  'loose verb': 2, // 17 %
  /** A verb of giving: "was given a good grade". */
  'giving verb': 2,
  /** A verb of change: "slipped to requires improvement". */
  'changing verb': 2,
  /** The grade stands in quotation marks, or with a capital where none is due. */
  'marked grade': 2, // 19 %
  /** "grade", "rating" or "judgment" beside it. */
  'grade noun': 2, // 55 %
  /** The words for the area are a known wording. */
  'known area': 2, // 7 %
  /** The heading above asks about the same thing. */
  'own heading': 2, // 12 %
  /** The subject is "the quality of" something, or "the extent to which" it is so. */
  'quality told': 2, // 25 %
  /** A sentence that is a verdict and nothing else opens its passage; three or more of a kind. */
  'opens its passage': 0, // 25 %
  'like verdicts': 3, // 26 %
  /** The sentence before it, or the one behind it, is a verdict that is told well enough. */
  'beside verdicts': 1,
  /** A body is the subject, or owns what is graded. */
  'body subject': 1, // 22 %
  /** The grade has several words, which seldom stand together otherwise. */
  'set phrase': 1, // 19 %
  /** A body, a grade, and "at" or "in": the formula of verdicts. */
  formula: 1,
  /** A lead-in names who is judged: "found that the force:". */
  'lead-in': 2, // 32 %
  /** A cell of its own: "Fire: Good". */
  row: 2, // 17 %
  /** Other rows like it stand beside it. */
  'like rows': 2, // 17 %
  /** A line of its own below a heading or question. */
  label: 3, // 12 %
  /** A verdict of the same sentence stands before it. */
  'same sentence': 3, // 26 %
} as const;

/** From here on a reading is a record. */
export const enough = 3;

/** How much all that tells it weighs. */
export function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce<number>((total, each) => total + weights[each], 0);
}
