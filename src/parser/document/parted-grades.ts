import type { GradeMark } from '../marks/grade-marks.ts';
import { canNameArea, hasFiniteVerb } from './area-name.ts';
import type { Cell } from './cells.ts';
import type { Passage } from './document.ts';
import { label } from './row-asides.ts';

/**
 * The cells of a line that lost what parted them: three or more names with their grades, each with a capital:
 * `Safe Good Caring Good Well-led Poor`. Null where it is none.
 */
export function pairs({ folded }: Passage, cell: Cell, marks: GradeMark[]): Cell[] | null {
  const cells = marks.map(({ outerStart }, at): Cell => {
    const start = at === 0 ? cell.start : (marks[at - 1]?.outerEnd ?? 0) + 1;
    return { start, end: Math.max(start, outerStart - 1), after: ' ', column: false };
  });
  const named = ({ start, end }: Cell) => canNameArea(folded.slice(start, end));
  const ends = marks.at(-1)?.outerEnd === cell.end;
  return marks.length > 2 && ends && cells.every(named) ? cells : null;
}

/** A grade with a capital behind a name is a cell of its own though nothing parts them: `Riding horses Good Poor`. */
export function gradesApart(passage: Passage, cell: Cell, marks: GradeMark[]): Cell[] {
  const { text, folded } = passage;
  const mark = marks.at(-1);
  if (!mark || !/^\p{Lu}/u.test(text.slice(mark.start))) return [cell];
  const words = folded.slice(cell.start, mark.outerStart).trim();
  // A dash behind it is the next column's, which is empty, and a ring shows the grade again.
  const behind = folded.slice(mark.end, cell.end).replace(/[\s\p{Pd}\p{S}•*]/gu, '');
  if (behind !== '' || hasFiniteVerb(words) || label.test(words)) return [cell];
  const rest = gradesApart(passage, { ...cell, end: mark.outerStart }, marks.slice(0, -1));
  const end = mark.outerEnd;
  return [...rest, { start: mark.outerStart, end, after: ' ', column: false }];
}
