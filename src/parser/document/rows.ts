import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Text } from '../text.ts';
import { hasFiniteVerb } from './area-name.ts';
import { type Cell, cellsOf, columnsOf, partsColumns } from './cells.ts';
import type { Passage } from './document.ts';

/**
 * One cell of a row: a grade, a blank that says that there is none, words, or an aside such as
 * "(2019: Good)". `noun` says that "Judgment:" or its like stands with the grade.
 */
export type RowCell = Cell &
  ({ kind: 'grade'; mark: GradeMark; noun: boolean } | { kind: 'words' | 'aside' | 'blank' });

/** A passage that reads as a row. */
export interface Row {
  cells: RowCell[];
  /** Where the words that lead to it in the same passage end: "graded the force as follows:". */
  lead: number;
}

const label = grammar`^(?:[^\p{L}\p{N}]|\b(?:${'judgingVerbs'}|${'gradeNouns'}|${'rowWords'}|${'formerly'}|(?:19|20)\d\d)\b)*$`;
const nouns = grammar`\b(?:${'gradeNouns'}|graded|rated)\b`;
const aside = grammar`\b(?:${'formerly'}|unchanged|no change|(?:19|20)\d\d)\b|^(?:(?:\p{L}{1,2}[ .-]?)?\d[\d/.]*|\W*)$`;
const blank = grammar`^(?:${'ungraded'})(?: ?[[(*†‡].{0,6})?$`;

/**
 * The cells of a passage that reads as a row, or null where it is prose: of `Fire: Good (2019: Poor)`
 * words, a grade, and an aside; of "It is good at fires." none.
 */
export function rowOf(text: Text, passage: Passage, marks: GradeMark[]): Row | null {
  const { folded } = passage;
  if (folded.length > 900) return null;
  const all = splitTrailing(
    passage,
    wholeColumns(text, passage, marks).flatMap((cell) => splitPairs(passage, cell, marks)),
    marks,
    text.document.markdown,
  ).map((cell) => cellOf(passage, cell, marks));
  markBrackets(all, passage);
  markExplanations(all, passage);
  markQualifiers(text, all, passage);
  nameGrades(all, passage);
  const cells = withoutProse(all, passage);
  const graded = cells.some(
    ({ kind }) => kind === 'grade' || (kind === 'blank' && all.length <= 6),
  );
  const [first] = cells;
  return graded ? { cells, lead: first && first !== all[0] ? first.start : 0 } : null;
}

/** The cells of a passage, of which those of one column are one where no grade stands in it. */
function wholeColumns({ document }: Text, passage: Passage, marks: GradeMark[]): Cell[] {
  const cells = cellsOf(document, passage);
  const columns = columnsOf(document, passage);
  if (columns.length < 2) return cells;
  return columns.flatMap(({ start, end }) => {
    const own = cells.filter((cell) => cell.start >= start && cell.end <= end);
    const [first] = own;
    const graded = marks.some((mark) => mark.start >= start && mark.end <= end);
    return graded || !first ? own : [{ ...first, start, end }];
  });
}

function cellOf({ folded }: Passage, cell: Cell, marks: GradeMark[]): RowCell {
  const words = folded.slice(cell.start, cell.end);
  const own = marks.filter(({ start, end }) => start >= cell.start && end <= cell.end);
  if (own.length === 0) {
    if (blank.test(words.trim())) return { ...cell, kind: 'blank' };
    return { ...cell, kind: aside.test(words) || label.test(words) ? 'aside' : 'words' };
  }
  const around = own.reduceRight(
    (left, { start, end }) => left.slice(0, start - cell.start) + left.slice(end - cell.start),
    words,
  );
  const mark = label.test(around) ? presentGrade(folded, own) : null;
  return mark
    ? { ...cell, kind: 'grade', mark, noun: nouns.test(around) }
    : { ...cell, kind: 'words' };
}

const before = grammar`(?:^|[,;] ?)(?:${'formerly'}|was|(?:up|down) from) (?:an? )?["']?$`;

/**
 * Of a cell's grades the present one: "down from good to poor", "poor in 2021, good in 2024", "good, was
 * poor".
 */
function presentGrade(folded: string, marks: GradeMark[]): GradeMark | null {
  const [first] = marks;
  if (first && marks.length === 1)
    return /\bfrom (?:an? )?["']?$/.test(folded.slice(0, first.start)) ? null : first;
  const to = marks.find(({ start }) => /\bto (?:an? )?["']?$/.test(folded.slice(0, start)));
  if (to) return to;
  const others = marks.filter(({ start }) => !before.test(folded.slice(0, start)));
  if (others.length === 1 && others[0]) return others[0];
  const years = marks.map(({ end }) =>
    Number(/^["']? (?:in|at|\() ?((?:19|20)\d\d)\b/.exec(folded.slice(end))?.[1] ?? Number.NaN),
  );
  return years.some(Number.isNaN) ? null : (marks[years.indexOf(Math.max(...years))] ?? null);
}

/** What stands in brackets with a year or "previously" is an aside whole: `Good (2019: Poor)`. */
function markBrackets(cells: RowCell[], { folded, text }: Passage): void {
  for (const { index, 0: bracket } of text.matchAll(/[([][^()[\]]*[)\]]/g)) {
    const behind = cells.some(
      ({ kind, end }) => kind === 'grade' && end === text.slice(0, index).trimEnd().length,
    );
    if (!behind && !aside.test(folded.slice(index + 1, index + bracket.length - 1))) continue;
    for (const [at, cell] of cells.entries()) {
      const { start, end, after } = cell;
      // "(Good – it was poor in 2021)" begins with the grade that counts.
      const leads =
        cell.kind === 'grade' &&
        start === index + 1 &&
        /^(?: -|,) /.test(folded.slice(cell.mark.end));
      if (start > index && end <= index + bracket.length && !leads)
        cells[at] = { start, end, after, kind: 'aside' };
    }
  }
}

/** What stands in brackets behind words explains them: `Efficiency (how well it spends) – Good`. */
function markExplanations(cells: RowCell[], { text }: Passage): void {
  for (const [at, { kind, start, end, after }] of cells.entries()) {
    const closed = /^\s?[)\]]/.test(text.slice(end)) && cells[at - 1]?.kind === 'words';
    if (kind === 'words' && after === '(' && closed && cells[at + 1]?.kind === 'grade')
      cells[at] = { start, end, after, kind: 'aside' };
  }
}

/** One word behind a grade and a dash says how it moves, not what it is for: `Good – Stable`. */
function markQualifiers({ areas }: Text, cells: RowCell[], { folded }: Passage): void {
  for (const [at, { kind, start, end, after }] of cells.entries()) {
    const behind = cells[at - 1]?.kind === 'grade' && /^[–—-]$/.test(after);
    if (behind && kind === 'words' && isQualifier(folded.slice(start, end).trim(), areas))
      cells[at] = { start, end, after, kind: 'aside' };
  }
}

function isQualifier(word: string, areas: Text['areas']): boolean {
  return !/\s/.test(word) && areas.find(word) === null;
}

/** `Judgment: Good` has the noun in the cell before. */
function nameGrades(cells: RowCell[], { folded }: Passage): void {
  for (const [at, cell] of cells.entries()) {
    const before = cells[at - 1];
    const named = before?.kind === 'aside' && nouns.test(folded.slice(before.start, before.end));
    if (cell.kind === 'grade' && named) cell.noun = true;
  }
}

/** A row within prose: behind a colon, and before the next sentence. Empty where prose is part of it. */
function withoutProse(cells: RowCell[], { folded }: Passage): RowCell[] {
  const prose = (cell: RowCell) =>
    cell.kind === 'words' && !isColumn(cells, cell) && isProse(folded.slice(cell.start, cell.end));
  const first = cells.findIndex(({ kind }) => kind === 'grade' || kind === 'blank');
  const led = cells.findLastIndex((cell, at) => at < first && prose(cell));
  if (led >= 0 && !/:/.test(cells[led + 1]?.after ?? '')) return [];
  const last = cells.findIndex((cell, at) => at > first && prose(cell));
  if (last >= 0 && !/\./.test(cells[last]?.after ?? '')) return [];
  return cells.slice(led + 1, last < 0 ? undefined : last);
}

/** Whether columns end on both sides of a cell: it is one whatever its words are. */
export function isColumn(cells: RowCell[], cell: RowCell | undefined): boolean {
  const at = cell ? cells.indexOf(cell) : -1;
  const [before, after] = [cell, cells[at + 1]].map((each) => partsColumns(each?.after ?? ''));
  return (
    (at === 0 || before === true) && (at === cells.length - 1 || after === true) && cells.length > 1
  );
}

function isProse(words: string): boolean {
  const long = words.split(' ').length > 24 || /[.!]["']?$/.test(words.trim());
  return long || (hasFiniteVerb(words) && !/\?$/.test(words.trim()));
}

/** `Riding Good Archery Poor Chess Good` has no separators, but words and grades in turn: pairs. */
function splitPairs({ text, folded }: Passage, cell: Cell, marks: GradeMark[]): Cell[] {
  const own = marks.filter(({ start, end }) => start >= cell.start && end <= cell.end);
  const pairs = own.map(({ outerStart, outerEnd }, nth) => ({
    start: own[nth - 1]?.outerEnd ?? cell.start,
    end: outerEnd,
    grade: outerStart,
  }));
  const alternate = pairs.every(({ start, grade }) => {
    const words = folded.slice(start, grade).trim();
    const capital = /^\s*\p{Lu}/u;
    return (
      capital.test(text.slice(start, grade)) &&
      capital.test(text.slice(grade)) &&
      !/[.,;:!?]|^$/.test(words) &&
      !hasFiniteVerb(words) &&
      !unfinished.test(words)
    );
  });
  if (pairs.length < 3 || !alternate || /[^\s"'*]/.test(folded.slice(pairs.at(-1)?.end, cell.end)))
    return [cell];
  return pairs.flatMap(({ start, grade, end }, nth) => {
    const from = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
    const after = nth === 0 ? cell.after : ' ';
    return [
      { start: from, end: text.slice(0, grade).trimEnd().length, after },
      { start: grade, end, after: ' ' },
    ];
  });
}

/** `Riding horses Good Poor` has no separators: grades at the end are cells all the same. */
function splitTrailing(
  passage: Passage,
  cells: Cell[],
  marks: GradeMark[],
  markdown: boolean,
): Cell[] {
  const { text, folded, kind } = passage;
  const last = cells.at(-1);
  const mark = marks.at(-1);
  if (!last || !mark || mark.start <= last.start || (kind === 'heading' && markdown)) return cells;
  if (/[^\s"'*]/.test(folded.slice(mark.end, last.end))) return cells;
  if (!/^\p{Lu}/u.test(text.slice(mark.start))) return cells;
  const words = folded.slice(last.start, mark.outerStart).trim();
  if (words === '' || hasFiniteVerb(words) || label.test(words) || unfinished.test(words))
    return cells;
  const grade = { start: mark.outerStart, end: last.end, after: ' ' };
  const rest = [...cells.slice(0, -1), { ...last, end: mark.outerStart }];
  return [...splitTrailing(passage, rest, marks.slice(0, -1), markdown), grade];
}

const unfinished = /(?:^|\s)(?:an?|the|very|be|of|to|for|and|or|rated|graded|judged)$/;
