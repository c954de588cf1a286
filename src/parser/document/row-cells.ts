import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { isUngraded, refusalsIn } from '../marks/ungraded-marks.ts';
import type { Text } from '../text.ts';
import { canNameArea, hasFiniteVerb } from './area-name.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Passage } from './document.ts';
import { asidesIn, dated, label, type Stretch, within, without, withSpaces } from './row-asides.ts';
import { timeOf } from './times.ts';

/**
 * One cell of a row: a grade, one that was given before, a blank that says that there is none, words, or
 * an aside such as "2019" or "Judgment".
 */
export type RowCell = Cell &
  ({ kind: 'grade'; mark: GradeMark } | { kind: 'words' | 'aside' | 'blank' | 'former' });

/**
 * The cells of a passage, each with what it is: of `Fire: Good (2019: Poor)` words, a grade, and an
 * earlier one. A long passage, which is prose, has none, and
 * one that tells of no grade.
 */
export function rowCells(text: Text, passage: Passage, marks: GradeMark[]): RowCell[] {
  if (passage.text.length > longest) return [];
  const shown = pictured(passage, marks);
  if (shown) return [shown];
  const asides = asidesIn(text, passage, marks);
  const past = asides.flatMap((aside) => within(marks, aside));
  const own = marks.filter((mark) => !past.includes(mark));
  if (asides.length + marks.length === 0 && refusalsIn(passage).length === 0) return [];
  const line = asides.length === 0 ? passage : withSpaces(passage, asides);
  const cells = cellsOf(text.document, line)
    .flatMap((cell) => {
      const marks = within(own, cell);
      return pairs(line, cell, marks) ?? gradesApart(line, cell, marks);
    })
    .map((cell) => typed(line, cell, within(own, cell)));
  const former = past.map(toldBefore);
  // A tick is no word, and so no cell of its own.
  const ticks = own
    .filter(({ start }) => !cells.some((cell) => cell.start <= start && start < cell.end))
    .map((mark): RowCell => {
      const { start, end } = mark;
      return { start, end, after: '|', column: true, kind: 'grade', mark };
    });
  return [...changed(timed(line, cells)), ...former, ...ticks].sort(
    (one, other) => one.start - other.start,
  );
}

/**
 * The cells of a line that lost what parted them: three or more names with their grades, each with a capital:
 * `Safe Good Caring Good Well-led Poor`. Null where it is none.
 */
function pairs({ folded }: Passage, cell: Cell, marks: GradeMark[]): Cell[] | null {
  const cells = marks.map(({ outerStart }, at): Cell => {
    const start = at === 0 ? cell.start : (marks[at - 1]?.outerEnd ?? 0) + 1;
    return { start, end: Math.max(start, outerStart - 1), after: ' ', column: false };
  });
  const named = ({ start, end }: Cell) => canNameArea(folded.slice(start, end));
  const ends = marks.at(-1)?.outerEnd === cell.end;
  return marks.length > 2 && ends && cells.every(named) ? cells : null;
}

/** A grade with a capital behind a name is a cell of its own though nothing parts them: `Riding horses Good Poor`. */
function gradesApart(passage: Passage, cell: Cell, marks: GradeMark[]): Cell[] {
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

/** What a time of before leads to is an earlier grade: the first of `Fire: before – poor; today – good`. */
function timed({ text }: Passage, cells: RowCell[]): RowCell[] {
  return cells.map((cell, at) => {
    const lead = cells[at - 1];
    const past = lead?.kind === 'aside' && timeOf(text.slice(lead.start, lead.end)) === 0;
    return past && cell.kind === 'grade' ? toldBefore(cell) : cell;
  });
}

/** Of two grades with an arrow between the first is an earlier one: `Fire: Poor → Good`. */
function changed(cells: RowCell[]): RowCell[] {
  const [one, other, ...others] = cells.filter(({ kind }) => kind === 'grade');
  const arrow = other && /[>→-⇿➔-➾]/u.test(other.after) && others.length === 0;
  const next = cells.indexOf(one as RowCell) + 1 === cells.indexOf(other as RowCell);
  return arrow && next ? cells.map((cell) => (cell === one ? toldBefore(cell) : cell)) : cells;
}

const picture = /^\W*(?:image|picture|graphic|icon|alt)\b(?: (?:text|description))?\W*/;
const named = /(?:^|[.;"] ?)([^.;:"]+)(?::| -) $/;

/**
 * What the words for a picture say last is the grade that it shows: `[Image: bar, third block lit. Good]`; one that
 * gives it to a name is read as any row.
 */
function pictured({ folded, text }: Passage, marks: GradeMark[]): RowCell | null {
  const lead = picture.exec(folded)?.[0].length;
  const mark = marks.at(-1);
  if (lead === undefined || !mark) return null;
  const name = named.exec(folded.slice(lead, mark.outerStart))?.[1] ?? '';
  const several = marks.some(
    (each) => each !== mark && each.sentence.start === mark.sentence.start,
  );
  if (several || !label.test(name)) return null;
  const whole = { start: 0, end: text.length, after: '', column: false };
  return dated.test(folded) ? { ...whole, kind: 'former' } : { ...whole, kind: 'grade', mark };
}

function toldBefore({ start, end }: Stretch): RowCell {
  return { start, end, after: '', column: false, kind: 'former' };
}

/** A line that reads as a row has fewer characters. */
const longest = 600;

const code = /^\p{L}{0,2}\d\S*$/u;

/**
 * What a cell is: it holds a grade where nothing else stands in it but words such as "judgment". Three
 * grades in one are a scale that is told.
 */
function typed({ folded }: Passage, cell: Cell, marks: GradeMark[]): RowCell {
  const words = folded.slice(cell.start, cell.end).trimEnd();
  const end = cell.start + words.length;
  const scale = new Set(marks.map(({ judgment }) => judgment)).size > 2;
  const only = !scale && label.test(without(marks, folded).slice(cell.start, end));
  const [now] = presentGrades(folded, marks);
  if (now && only) return { ...cell, end, kind: 'grade', mark: now };
  if (marks.length > 0) return { ...cell, end, kind: only ? 'former' : 'words' };
  const aside = only || dated.test(words) || code.test(words);
  const bare = words.replace('(', '');
  return { ...cell, end, kind: isUngraded(bare) ? 'blank' : aside ? 'aside' : 'words' };
}

const before = grammar`(?:^|,\W*|\b(?:up|down) )(?:${'formerly'}|from|was)\b(?:(?! to )[^.,;|()\d]){0,30}\W*$`;

/** Of a cell's grades the present one: "down from good to poor", "good, was poor", "poor in 2021, good in 2024". */
function presentGrades(folded: string, marks: GradeMark[]): GradeMark[] {
  const year = ({ end }: GradeMark) => Number(/^ in (\d{4})\b/.exec(folded.slice(end))?.[1]);
  const open = marks.filter(({ start }) => !before.test(folded.slice(0, start)));
  const last = Math.max(...open.map(year));
  return Number.isNaN(last) ? open : open.filter((mark) => year(mark) === last);
}
