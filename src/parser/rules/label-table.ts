import { cellsOf, columnsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import type { NamedBody } from '../document/named-bodies.ts';
import { fold } from '../document/normalise.ts';
import type { RowCell } from '../document/rows.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedBody } from '../parsed-report.ts';
import { gradeCells, isGradeAlone, type LabelPlace } from './label-place.ts';
import type { Answer, ToldGrading } from './reading.ts';
import { titleArea } from './section-area.ts';

/**
 * A table: the head of a column says whether it holds this inspection's grades, an earlier one's, or
 * an area's. Below `Question | Grade | Previous grade`, `Safe | Good | Poor` yields one grading, good.
 */
export function labelTable(place: LabelPlace, mark: GradeMark): Answer {
  const line = lineOf(place);
  if (!line) return null;
  const { text, about, passage } = place;
  const column = line.grades.findIndex((each) => each.kind === 'grade' && each.mark === mark);
  const head = line.head.slice(-line.grades.length);
  const words = head[column];
  if (column < 0 || words === undefined) return null;
  const named =
    line.head.length > line.grades.length && text.bodyNouns.is(fold(line.head[0] ?? ''));
  const bodies =
    named && line.first !== null
      ? [{ id: null, name: line.first }]
      : text.bodyNames.named(line.first ?? '');
  const times = head.map(timeOf);
  if (new Set(times).size > 1) {
    const now = Math.max(...times.map((time) => time ?? Number.POSITIVE_INFINITY));
    if ((times[column] ?? Number.POSITIVE_INFINITY) < now)
      return { dismissed: `It stands below “${words}”: an earlier grade.` };
    const [own] = bodies;
    if (own) return answer(titleArea(text)?.words ?? '', own);
    return line.first === null ? null : answer(line.first, line.body ?? undefined);
  }
  const headBodies = text.bodyNames.named(words);
  if (bodies[0]) return answer(words, bodies[0]);
  return headBodies[0] && line.first !== null ? answer(line.first, headBodies[0]) : null;

  function answer(area: string, body: ParsedBody = about.at(passage.index)): Answer {
    const found: ToldGrading = {
      body: { id: body.id, name: body.name },
      area: { words: area, id: text.areas.find(area)?.id ?? null },
    };
    return {
      told: [found],
      span: { passage: passage.index, start: 0, end: passage.text.length },
      basis: 'label',
      hedge: null,
      evidence: ['row', 'like rows'],
    };
  }
}

/** A table has fewer columns of grades than this, and its head stands within so many lines above. */
const widest = 12;
const farthest = 400;

interface Line {
  /** What the row is about, and its grades in order. */
  first: string | null;
  /** The body that the row names in a cell of its own. */
  body: NamedBody | null;
  grades: RowCell[];
  head: string[];
}

function lineOf(place: LabelPlace): Line | null {
  const { text, passage, row, rows } = place;
  const { passages } = text.document;
  const grades = gradeCells(row);
  const words = row
    .filter(({ kind }) => kind === 'words')
    .map(({ start, end }) => passage.text.slice(start, end).trim());
  const named = words.map((each) => text.bodyNames.named(each)[0] ?? null);
  const own = words.length > 1 ? words.findIndex((_, nth) => named[nth] === null) : 0;
  const first = words[Math.max(0, own)];
  if (grades.length > 1 && first !== undefined) {
    const head = headAbove(place, grades.length);
    const body = own > 0 ? (named[0] ?? null) : null;
    return head && { first, body, grades, head };
  }
  if (!isGradeAlone(rows.get(passage.index)) || row.length > 1) return null;
  let from = passage.index;
  while (isGradeAlone(rows.get(from - 1)) && passage.index - from < widest) from -= 1;
  let to = passage.index;
  while (isGradeAlone(rows.get(to + 1)) && to - from < widest) to += 1;
  if (to === from || to - from >= widest) return null;
  const run = Array.from(
    { length: to - from + 1 },
    (_, step) => rows.get(from + step)?.cells ?? [],
  );
  const cells = gradeCells(run.flat());
  const head = lostHead(place, from - 1, cells.length);
  return head && { first: passages[from - 1]?.text ?? null, body: null, grades: cells, head };
}

/** The cells of the nearest row above that has as many, and no grade. */
function headAbove({ text, passage, rows }: LabelPlace, grades: number): string[] | null {
  for (let index = passage.index - 1; index >= Math.max(0, passage.index - 40); index -= 1) {
    const above = text.document.passages[index];
    if (!above) return null;
    if (rows.has(index)) continue;
    const columns = columnsOf(text.document, above);
    const parts = columns.length > 1 ? columns : cellsOf(text.document, above);
    const parted = parts.map(({ start, end }) => above.text.slice(start, end));
    // A head without separators has a word or a year a column.
    const words = above.text.split(/\s+(?=\p{Lu}|(?:19|20)\d\d\b)/u);
    const cells = parted.length === 1 && words.length === grades + 1 ? words : parted;
    const sure = above.kind !== 'heading' || columns.length > 1;
    return (cells.length >= grades && sure) || cells.length > grades ? cells : null;
  }
  return null;
}

/** The head of a table whose cells each stand on a line: the lines above the first row's. */
function lostHead({ text, rows }: LabelPlace, first: number, columns: number): string[] | null {
  const { passages } = text.document;
  let top = first;
  while (top - 1 - columns >= Math.max(0, first - farthest) && isGradeAlone(rows.get(top - 1)))
    top -= columns + 1;
  const head = passages
    .slice(Math.max(0, top - columns), top)
    .map(({ text: words }: Passage) => words);
  return head.length === columns && !head.some(endsSentence) ? head : null;
}

const past = grammar`\b(?:${'formerly'}|last)\b`;

/** When a column's grades were given: a year, before (0) for "previous", or null. */
function timeOf(words: string): number | null {
  const folded = words.toLowerCase();
  const year = /\b(?:19|20)\d\d\b/.exec(folded)?.[0];
  if (year) return Number(year);
  return past.test(folded) ? 0 : null;
}
