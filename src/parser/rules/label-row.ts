import { areasIn, wholeArea } from '../document/area-words.ts';
import type { Passage } from '../document/document.ts';
import { isColumn, type RowCell } from '../document/rows.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedBody } from '../parsed-report.ts';
import { gradeCells, isNothing, type LabelPlace } from './label-place.ts';
import type { Answer, Evidence, ToldGrading } from './reading.ts';
import { titleArea } from './section-area.ts';

/**
 * A row: what is graded in one cell, its grade in the next; or a grade and what it is given for.
 * `Investigating crime - Requires improvement` yields one grading, `Good: patrols; custody` two.
 */
export function labelRow(place: LabelPlace, mark: GradeMark): Answer {
  const { text, passage, row, about } = place;
  const grades = gradeCells(row);
  const at = row.findIndex((cell) => cell.kind === 'grade' && cell.mark === mark);
  const cell = row[at];
  if (!cell || isTable(row)) return null;
  if (/^["'’”]?\?/.test(passage.text.slice(mark.end)))
    return { dismissed: 'The words ask whether it is so.' };
  if (countsNone(passage, cell)) return { dismissed: 'The row says that nothing has this grade.' };
  const words = row.filter(({ kind }) => kind === 'words');
  const before = withNumber(passage, row, cellBefore(place, at));
  const ahead = gradesLead(row);
  const after = row.slice(at + 1).find((each) => !isBareCount(passage, each));
  const [first] = words;
  const named = first ? text.bodyNames.named(passage.text.slice(first.start, first.end)) : [];
  const bodily =
    named.length === 1 &&
    first &&
    named[0] &&
    named[0].end - named[0].start >= first.end - first.start - 6;
  const body =
    bodily && named[0]
      ? { id: named[0].id, name: named[0].name }
      : about.at(passage.index, mark.start);
  const group =
    after?.kind === 'words' &&
    !/[([]/.test(after.after) &&
    (ahead || !before || before.kind === 'grade');
  const subject = group
    ? after
    : before?.kind === 'words' && !(bodily && (before.end === first.end || isPlace(before, cell)))
      ? before
      : null;
  if ((ahead || before?.kind === 'grade' || before?.kind === 'blank') && !group) return null;
  if (!subject && !bodily) return null;
  const listed = group ? groupOf(row, row.indexOf(after)) : [];
  const [end] = listed.slice(-1);
  const told = subject
    ? (group ? listed : [subject]).flatMap((each) => areasOf(place, each, body))
    : [{ body, area: wholeOf(place, cell) }];
  if (group && isNothing(passage.folded.slice(after.start, after.end)))
    return { dismissed: 'The row says that nothing has this grade.' };
  if (told.length === 0) return null;
  return {
    told,
    span: spanOf(
      passage,
      row,
      end ? { ...after, ...end, start: listed[0]?.start ?? 0 } : (subject ?? cell),
      cell,
      grades.length,
    ),
    basis: 'label',
    hedge: null,
    evidence: evidenceOf(place, told, cell, mark),
    unsure: isCrossed(passage, row, group) ? 'Which of the grades it has is not clear.' : null,
  };
}

/** Where two grades stand next to each other, only the head of a table says what each is for. */
function isTable(row: RowCell[]): boolean {
  const graded = row.map(({ kind }) => kind === 'grade' || kind === 'blank');
  return graded.some((each, at) => each && graded[at + 1] === true);
}

/** Of several pairs the areas stand behind their grades where the row ends in a grade, or the reverse. */
function isCrossed(passage: Passage, row: RowCell[], group: boolean): boolean {
  const cells = row.filter((each) => each.kind !== 'aside' && !countsNone(passage, each));
  const outer = group ? cells.at(-1) : cells[0];
  return gradeCells(row).length > 1 && outer?.kind === 'grade';
}

/** `Poor (0)` says that nothing has this grade. */
function countsNone({ text }: Passage, { end }: RowCell): boolean {
  return /^\s?\(0\)/.test(text.slice(end));
}

/** "Fell Hall, Mill Lane. Rated good": what stands behind a body's name and a comma is where it is. */
function isPlace(before: RowCell, grade: RowCell): boolean {
  return before.after === ',' && grade.after === '.';
}

/** What a grade of a body that names no area is for. */
function wholeOf({ text, passage }: LabelPlace, { start, end }: RowCell): ToldGrading['area'] {
  const overall = /\boverall\b/.test(passage.folded.slice(start, end));
  return overall ? { words: 'overall', id: null } : (titleArea(text) ?? { words: '', id: null });
}

/**
 * The first pair tells on which side of its dash or colon a row's areas stand: behind their grades in
 * `Good (2) – A, B; Poor (1) – C`, where another mark parts the pairs.
 */
function gradesLead(row: RowCell[]): boolean {
  const [first, ...others] = row.filter(({ kind }) => kind !== 'aside');
  const joined = others[0]?.kind === 'words' && /[–—:-]$/.test(others[0].after);
  const next = others.find(({ kind }) => kind === 'grade');
  return first?.kind === 'grade' && joined && next !== undefined && /^[;.,]/.test(next.after);
}

/** The "(2)" behind a grade counts what it is given to. */
function isBareCount({ text }: Passage, { kind, start, end }: RowCell): boolean {
  return kind === 'aside' && /^\d+$/.test(text.slice(start, end));
}

/** The cell that says what the grade behind it is for; of several columns of words the first. */
function cellBefore({ text, passage, row }: LabelPlace, at: number): RowCell | undefined {
  const last = row.findLastIndex(({ kind }, index) => index < at && kind !== 'aside');
  let first = last;
  while (
    row[last]?.kind === 'words' &&
    row[first - 1]?.kind === 'words' &&
    isColumn(row, row[first])
  )
    first -= 1;
  const columns = row.slice(Math.max(0, first), last + 1);
  const named = columns.filter(
    ({ start, end }) => text.bodyNames.named(passage.text.slice(start, end)).length === 0,
  );
  return columns.length > 1 ? (named[0] ?? columns[0]) : row[last];
}

/** The words of a cell with those before it that number it: `Rule 4: Fires`. */
function withNumber({ text }: Passage, row: RowCell[], cell: RowCell | undefined) {
  const before = cell && row[row.indexOf(cell) - 1];
  const numbers =
    cell?.kind === 'words' &&
    before?.kind === 'words' &&
    cell.after === ':' &&
    /^\p{L}+ \d+[\w.()]*$/u.test(text.slice(before.start, before.end).trim());
  return numbers ? { ...cell, start: before.start } : cell;
}

function areasOf(
  { text, passage, row, rows }: LabelPlace,
  { start, end }: Pick<RowCell, 'start' | 'end'>,
  body: ParsedBody,
): ToldGrading[] {
  const lead = number.exec(passage.folded.slice(start, end));
  const from = start + (lead?.[0].length ?? 0);
  const above = text.document.passages[passage.index - 1];
  // A row that goes on from the line above: "keeping" / "records Inadequate".
  const broken =
    start === 0 &&
    /^\p{Ll}/u.test(passage.text) &&
    above &&
    !rows.has(above.index) &&
    /[\p{L},]$/u.test(above.text);
  if (broken) {
    const words = `${numberless(above.text)} ${passage.text.slice(0, end).trim()}`;
    return [{ body, area: { words, id: text.areas.find(words)?.id ?? null } }];
  }
  const apart = areasIn(text, passage.index, { start: from, end });
  const column = row.some((cell) => cell.start === start && isColumn(row, cell));
  const one = column && (apart.length === 0 || apart.some(({ id }) => id === null));
  const areas = one ? [wholeArea(text, passage.index, { start: from, end })] : apart;
  return areas.map((area) => ({
    body,
    area: { words: passage.text.slice(area.start, area.end), id: area.id },
  }));
}

const number = /^(?:\p{L}{1,2}\s?)?\(?\d{1,2}(?:\.\d{1,2})*[a-z]?[.):]?\s+|^\(?[a-z]\)\s+/u;

const kindOf = grammar`^(?:${'areaNouns'}): (?=\p{L})`;

/** Words without the number or letter that a row or heading begins with. */
export function numberless(words: string): string {
  const plain = kindOf.exec(words.toLowerCase())?.[0].length ?? 0;
  return words
    .slice(plain)
    .replace(/^(?:\p{L}{1,2}\s?)?\d{1,2}(?:\.\d{1,2})*\p{L}?[.):]?\s+(?=[\p{L}‘“])/u, '');
}

/** The cells of words that a grade is given to: `Good: patrols; custody`. */
function groupOf(row: RowCell[], from: number): RowCell[] {
  const next = row.findIndex(({ kind }, at) => at > from && kind !== 'words');
  return row.slice(from, next < 0 ? row.length : next);
}

/** A row of one grade whole; of several, the pair. */
function spanOf(
  { index, text }: Passage,
  row: RowCell[],
  one: RowCell,
  other: RowCell,
  grades: number,
) {
  if (grades === 1)
    return {
      passage: index,
      start: row[0]?.start ?? 0,
      end: text.replace(/(?<=[;,])\s+(?:and|or)$/, '').length,
    };
  const first = row.findIndex(({ kind }) => kind === 'grade') === row.indexOf(other);
  const start = Math.min(one.start, other.start);
  return {
    passage: index,
    start: first ? (row[0]?.start ?? start) : start,
    end: Math.max(one.end, other.end),
  };
}

function evidenceOf(
  { passage, likeRows, lead, led, row }: LabelPlace,
  told: ToldGrading[],
  cell: RowCell,
  mark: GradeMark,
): Evidence[] {
  const found: Evidence[] = ['row'];
  if (told.some(({ area }) => area.id !== null)) found.push('known area');
  if (likeRows > 1 || gradeCells(row).length > 1) found.push('like rows');
  if (lead?.judges || led) found.push('lead-in');
  if (/[ -]/.test(mark.judgment)) found.push('set phrase');
  if (/^\p{Lu}/u.test(passage.text.slice(mark.start)) || mark.quoted || /[([]/.test(cell.after))
    found.push('marked grade');
  if (cell.kind === 'grade' && cell.noun) found.push('grade noun');
  return found;
}
