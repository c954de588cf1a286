import { type Judgment, judgments } from '../schemas/judgment.ts';
import { fold } from './fold.ts';

/** A grade read from words that stand in a label's place. */
export interface ReadGrade {
  judgment: Judgment;
  /** The grade in the text's own letters, and where it stands in the words read. */
  asPrinted: string;
  start: number;
  /** False where the spelling is near, but not the grade's. */
  exact: boolean;
}

/**
 * Reads words that should be a grade and nothing else: `Good`, `‘requires improvement’.`,
 * `Grade: Adequate`. A near spelling is read (`Requirse improvement`) and said to be inexact; any
 * other words give null.
 */
export function readGrade(words: string): ReadGrade | null {
  const wrapped =
    /^[\s"'(*]*(?:(?:overall )?(?:graded?|grading|rated|rating|judge?ment)\s*[:–-]\s*)?["'(]*/;
  const folded = fold(words);
  const start = wrapped.exec(folded)?.[0].length ?? 0;
  const core = folded
    .slice(start, start + 120)
    .replace(remark, '')
    .replace(/[\s"').*;,]+$/, '');
  if (core.length < 3 || core.length > 24) return null;
  const even = core.replace(/[\s-]+/g, ' ');
  const judgment = exactGrade(even) ?? nearGrade(even);
  if (!judgment) return null;
  const asPrinted = words.slice(start, start + core.length);
  return { judgment, asPrinted, start, exact: exactGrade(even) !== null };
}

/** What may stand in brackets behind a grade: `Good (2018: Good)`. */
const remark =
  / \((?:no change|unchanged|[^()]{0,30}\b(?:19|20)\d\d\b[^()]{0,30}|(?:previously|was) [^()]{0,30})\)\.?$/;

function exactGrade(words: string): Judgment | null {
  const even = words.replace(/^require improvement$/, 'requires improvement');
  return judgments.find((judgment) => judgment === even) ?? null;
}

function nearGrade(words: string): Judgment | null {
  return (
    judgments.find((judgment) => {
      const allowed = judgment.length >= 8 ? 2 : 1;
      return (
        judgment[0] === words[0] &&
        Math.abs(judgment.length - words.length) <= allowed &&
        distance(judgment, words) <= allowed
      );
    }) ?? null
  );
}

/** Letters to add, drop, change or swap to make one word of the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const change = at(rows, row - 1, column - 1) + (same ? 0 : 1);
      let least = Math.min(change, at(rows, row - 1, column) + 1, (line[column - 1] ?? 0) + 1);
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped)
        least = Math.min(least, at(rows, row - 2, column - 2) + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return at(rows, one.length, other.length);
}

function at(rows: number[][], row: number, column: number): number {
  return rows[row]?.[column] ?? 0;
}
