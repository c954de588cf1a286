import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { isUngraded } from '../marks/ungraded-marks.ts';
import type { Text } from '../text.ts';
import { hasFiniteVerb } from './area-name.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Passage } from './document.ts';

/**
 * One cell of a row: a grade, one that was given before, one that nothing has, a blank that says that
 * there is none, words, or an aside such as "2019" or "Judgment".
 */
export type RowCell = Cell &
  ({ kind: 'grade'; mark: GradeMark } | { kind: 'words' | 'aside' | 'blank' | 'former' | 'none' });

/** A passage that reads as a row. */
export interface Row {
  cells: RowCell[];
  /** The cells that hold a grade, or say that there is none. */
  grades: RowCell[];
  /** Where the words that lead to it in the same passage end: "graded the force as follows:". */
  lead: number;
  /** Whether it is one grade and nothing else. */
  alone: boolean;
  /** Index of the passage that introduces it: the line above its list, or one that ends in a colon. */
  leadIn: number | null;
  /** Whether another row stands next to it, or with one line between. */
  together: boolean;
}

/** The passages of a text that read as rows, by their index. */
export type Rows = ReadonlyMap<number, Row>;

/**
 * The passages of a text that read as rows, with their cells: of `Fire: Good (2019: Poor)` words, a
 * grade, and an earlier one; "It is good at fires." is none.
 */
export function rowsOf(text: Text, marks: GradeMark[]): Rows {
  const { passages } = text.document;
  const byPassage = Map.groupBy(marks, ({ passage }) => passage);
  const rows = new Map<number, Row>();
  for (const passage of passages) {
    const { index, leadIn } = passage;
    const cells = cellsIn(text, passage, byPassage.get(index) ?? []);
    const row = rowOf(withoutProse(cells, passage), cells[0]);
    if (!row) continue;
    const near = rows.get(index - 1) ?? rows.get(index - 2);
    if (near) near.together = row.together = true;
    const opens = passages[index - 1]?.text.endsWith(':') ? index - 1 : null;
    row.leadIn = leadIn ?? rows.get(index - 1)?.leadIn ?? opens;
    rows.set(index, row);
  }
  return rows;
}

function rowOf(cells: RowCell[], first: RowCell | undefined): Row | null {
  const grades = cells.filter(({ kind }) => kind === 'grade' || kind === 'blank');
  if (grades.length === 0 && !cells.some(({ kind }) => kind === 'former')) return null;
  const lead = cells[0] && cells[0] !== first ? cells[0].start : 0;
  const words = cells.some(({ kind }) => kind === 'words');
  const alone = lead === 0 && grades.length === 1 && !words;
  return { cells, grades, lead, alone, leadIn: null, together: false };
}

/** The cells of a passage, each with what it is. */
function cellsIn(text: Text, passage: Passage, marks: GradeMark[]): RowCell[] {
  const isBare = (column: Cell) => within(marks, column).length === 0;
  const cells = cellsOf(text.document, passage, isBare)
    .flatMap((cell) => gradesApart(passage, cell, within(marks, cell)))
    .map((cell) => typed(passage, cell, within(marks, cell)));
  return withAsides(text, passage, cells, marks);
}

function within(marks: GradeMark[], { start, end }: Pick<Cell, 'start' | 'end'>): GradeMark[] {
  return marks.filter((mark) => mark.start >= start && mark.end <= end);
}

const label = grammar`^(?:[^\p{L}\p{N}]|\b(?:${'judgingVerbs'}|${'gradeNouns'}|${'rowWords'}|${'formerly'}|(?:19|20)\d\d)\b)*$`;
const aside = grammar`\b(?:${'formerly'}|unchanged|no change|(?:19|20)\d\d)\b|^(?:(?:\p{L}{1,2}[ .-]?)?\d[\d/.]*|\W*)$`;

/** What a cell is: it holds a grade where nothing else stands in it but words such as "judgment". */
function typed({ folded }: Passage, cell: Cell, marks: GradeMark[]): RowCell {
  const words = folded.slice(cell.start, cell.end);
  if (marks.length === 0 && isUngraded(words.trim())) return { ...cell, kind: 'blank' };
  const around = marks.reduceRight(
    (left, { start, end }) => left.slice(0, start - cell.start) + left.slice(end - cell.start),
    words,
  );
  const told = label.test(around) || (marks.length === 0 && aside.test(words));
  const now = presentGrades(words, cell.start, marks);
  if (!told || now.length > 1) return { ...cell, kind: 'words' };
  return now[0] ? { ...cell, kind: 'grade', mark: now[0] } : asAside(cell, marks);
}

function asAside({ start, end, after, column }: Cell, marks: GradeMark[]): RowCell {
  const kind = within(marks, { start, end }).length > 0 ? 'former' : 'aside';
  return { start, end, after, column, kind };
}

const before = grammar`(?:^(?:${'formerly'}|from)|[,;] ?(?:${'formerly'}|was|from)|\b(?:up|down) from) (?:an? )?["']?$`;

/** Of a cell's grades the present one: "down from good to poor", "good, was poor", "poor in 2021, good in 2024". */
function presentGrades(words: string, from: number, marks: GradeMark[]): GradeMark[] {
  const ahead = ({ start }: GradeMark) => words.slice(0, start - from);
  const year = ({ end }: GradeMark) =>
    Number(/^["']? (?:in|at) ((?:19|20)\d\d)\b/.exec(words.slice(end - from))?.[1]);
  const to = marks.find((mark) => / to (?:an? )?["']?$/.test(ahead(mark)));
  const open = to ? [to] : marks.filter((mark) => !before.test(ahead(mark)));
  const last = Math.max(...open.map(year));
  return Number.isNaN(last) ? open : open.filter((mark) => year(mark) === last);
}

const former = grammar`^[^\p{L}]*(?:the |its |our )?(?:${'formerly'}|last|before|was)\b`;

/**
 * What only explains, or tells another time, is an aside: `Good (2019: Poor)`, `Efficiency (how well it
 * spends) – Good`, `Previous: Good`, `Good – Stable`.
 */
function withAsides(
  { areas }: Text,
  { text, folded }: Passage,
  cells: RowCell[],
  marks: GradeMark[],
): RowCell[] {
  const brackets = [...text.matchAll(/[([][^()[\]]*[)\]]/g)].map(({ index, 0: { length } }) => {
    const inner = cells.filter(({ start, end }) => start > index && end <= index + length);
    const [first] = inner;
    const behind = first && cells[cells.indexOf(first) - 1]?.kind === 'grade';
    const past = behind || aside.test(folded.slice(index + 1, index + length - 1));
    return { inner, past, first: behind ? undefined : first };
  });
  return cells.map((cell, at) => {
    const { start, end, after, kind } = cell;
    const words = folded.slice(start, end).trim();
    if (kind === 'grade' && /^\s?\(0\)/.test(text.slice(end)))
      return { start, end, after, column: false, kind: 'none' };
    const label = cells[at - 1];
    const bracket = brackets.find(({ inner }) => inner.includes(cell));
    const told = kind === 'grade' && bracket?.first === cell;
    const explains = bracket && (bracket.past || within(marks, cell).length === 0);
    const moves = label?.kind === 'grade' && /^[–—-]$/.test(after) && kind === 'words';
    const past = label?.kind === 'aside' && former.test(folded.slice(label.start, label.end));
    return (explains && !told) ||
      (moves && !/\s/.test(words) && areas.find(words) === null) ||
      (past && kind === 'grade')
      ? asAside(cell, marks)
      : cell;
  });
}

/** A row within prose: behind a colon, and before the next sentence. Empty where prose is part of it. */
function withoutProse(cells: RowCell[], { folded }: Passage): RowCell[] {
  const prose = ({ kind, column, start, end }: RowCell) =>
    kind === 'words' && !column && isProse(folded.slice(start, end));
  const first = cells.findIndex(({ kind }) => kind === 'grade' || kind === 'blank');
  const led = cells.findLastIndex((cell, at) => at < first && prose(cell));
  if (led >= 0 && !/:/.test(cells[led + 1]?.after ?? '')) return [];
  const last = cells.findIndex((cell, at) => at > first && prose(cell));
  if (last >= 0 && !/\./.test(cells[last]?.after ?? '')) return [];
  return cells.slice(led + 1, last < 0 ? undefined : last);
}

function isProse(words: string): boolean {
  const long = words.split(' ').length > 24 || /[.!]["']?$/.test(words.trim());
  return long || (hasFiniteVerb(words) && !/\?$/.test(words.trim()));
}

const unfinished = /(?:^|\s)(?:an?|the|very|be|of|to|for|and|or|rated|graded|judged)$/;

/**
 * A grade with a capital behind a name is a cell of its own though nothing parts them: `Riding horses
 * Good Poor`, and, of three and more, `Riding Good Archery Poor Chess Good`.
 */
function gradesApart(
  passage: Passage,
  cell: Cell,
  marks: GradeMark[],
  pairs = marks.length > 2,
): Cell[] {
  const { text, folded } = passage;
  const mark = marks.at(-1);
  if (!mark || mark.start <= cell.start || !/^\p{Lu}/u.test(text.slice(mark.start))) return [cell];
  if (/[^\s"'*]/.test(folded.slice(mark.end, cell.end))) return [cell];
  const inner = marks.at(-2)?.outerEnd ?? cell.start;
  const paired = pairs && /^\s+\p{Lu}.*\s$/u.test(text.slice(inner, mark.outerStart));
  const words = folded.slice(paired ? inner : cell.start, mark.outerStart).trim();
  if (words === '' || hasFiniteVerb(words) || label.test(words) || unfinished.test(words))
    return [cell];
  const parted = (start: number, end: number) => ({ start, end, after: ' ', column: false });
  const name = paired ? [parted(inner + 1, mark.outerStart)] : [];
  const rest = { ...cell, end: paired ? inner : mark.outerStart };
  return [
    ...gradesApart(passage, rest, marks.slice(0, -1), pairs),
    ...name,
    parted(mark.outerStart, cell.end),
  ];
}
