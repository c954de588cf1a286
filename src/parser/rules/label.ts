import { areasIn } from '../document/area-words.ts';
import { type Around, around, isNothing, type View } from '../document/around.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Passage, wholeOf } from '../document/document.ts';
import { type Name, nameAt } from '../document/row-names.ts';
import type { Row, RowCell, Rows } from '../document/rows.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { Lead } from './lead.ts';
import type { Answer, Dismissal, Evidence, ToldGrading } from './reading.ts';
import { titleArea } from './section-area.ts';

/** What the rule for labels looks at. */
export interface LabelPlace extends View {
  about: BodiesAbout;
  passage: Passage;
  row: Row;
  lead: Lead | null;
}

/**
 * A label: a grade on its own, and around it what it is given to. `Fire: Good`, `Good` below `Fire` or
 * above it, or where the row of one and the column of the other meet, yields good for fire; where what
 * stands around names a body, it is of that body.
 */
export function label(place: LabelPlace, mark: GradeMark): Answer {
  const { row, passage } = place;
  const cell = row.cells.find(({ start, end }) => start <= mark.start && end >= mark.end);
  if (!cell || cell.kind === 'words') return null;
  if (cell.kind === 'none') return none;
  if (cell.kind !== 'grade' || cell.mark !== mark) return earlier;
  if (/^["'’”]?\?/.test(passage.text.slice(mark.end))) return asked;
  const found = around(place, passage, row, cell);
  if (!found) return null;
  if (found.past) return earlier;
  const [first] = found.names;
  if (first && isNothing(first.words)) return none;
  const told = toldOf(place, found, cell);
  if (told.length === 0) return null;
  return {
    told,
    span: spanOf(place, found, cell),
    basis: 'label',
    hedge: null,
    evidence: evidenceOf(place, found, told, cell),
    unsure: isDoubtful(place, found, told) ? doubtful : null,
  };
}

const earlier: Dismissal = { dismissed: 'It tells what the grade was before.' };
const asked: Dismissal = { dismissed: 'The words ask whether it is so.' };
const none: Dismissal = { dismissed: 'The row says that nothing has this grade.' };
const doubtful = 'It may be of a body, as the other labels are.';

/** What a grade is given to: each of the names, or what they are together, a body and an area. */
function toldOf(place: LabelPlace, found: Around, cell: RowCell): ToldGrading[] {
  const { text, about, passage } = place;
  const { where, names, each } = found;
  const whole = wholeTold(place, found, cell);
  return (each ? names.map((name) => [name]) : [names]).flatMap((group) => {
    const [first] = group;
    const line = text.document.passages[first?.passage ?? -1];
    const below = where === 'below' && line;
    const body =
      group.find((name) => name.body)?.body ?? about.at((below || passage).index, cell.start);
    const area = group.findLast((name) => name.body === null);
    return (area ? areasOf(text, area) : [whole]).map(
      (told): ToldGrading => ({ body, area: told, ...(below ? { span: wholeOf(below) } : {}) }),
    );
  });
}

/** What a grade of a body as a whole is for. */
function wholeTold(
  { text, passage }: LabelPlace,
  { where, names }: Around,
  { start, end }: RowCell,
): ToldGrading['area'] {
  const bare = where === 'above' && names.length === 0;
  if (bare || /\boverall\b/.test(passage.folded.slice(start, end)))
    return { words: 'overall', id: null };
  return titleArea(text) ?? { words: '', id: null };
}

function areasOf(text: Text, name: Name): ToldGrading['area'][] {
  const line = text.document.passages[name.passage]?.text ?? '';
  const told = line.slice(name.start, name.end) === name.words;
  const parts = told ? areasIn(text, name.passage, name) : [];
  const several = parts.length > 1 && parts.every(({ id }) => id !== null);
  if (name.whole && !several)
    return [{ words: name.words, id: text.areas.find(name.words)?.id ?? null }];
  return parts.map(({ start, end, id }) => ({ words: line.slice(start, end), id }));
}

/** A row of one grade whole; of several, the grade with what it is given to. */
function spanOf(
  { passage, row }: LabelPlace,
  { where, names, each }: Around,
  cell: RowCell,
): ParsedSpan {
  const whole = { ...wholeOf(passage), start: row.lead };
  if (where !== 'beside' || row.grades.length === 1) return whole;
  const given = [cell, ...(each ? names : names.slice(-1))];
  const start = row.grades[0] === cell ? row.lead : Math.min(...given.map((one) => one.start));
  return { ...whole, start, end: Math.max(...given.map(({ end }) => end)) };
}

function evidenceOf(
  { passage, row, lead }: LabelPlace,
  { where }: Around,
  told: ToldGrading[],
  { start, end, after }: RowCell,
): Evidence[] {
  const found: Evidence[] = [where === 'above' ? 'label' : 'row'];
  if (told.some(({ area }) => area.id !== null)) found.push('known area');
  if (row.together || row.grades.length > 1) found.push('like rows');
  if (lead?.judges || row.lead > 0) found.push('lead-in');
  const printed = passage.text.slice(start, end);
  if (/^["'“‘]?\p{Lu}/u.test(printed) || /[([]/.test(after)) found.push('marked grade');
  return found;
}

const bodily = new WeakMap<Rows, number>();

/** Whether words above a label may name a body that nothing else tells: two or more others do. */
function isDoubtful(place: LabelPlace, { where, names }: Around, told: ToldGrading[]): boolean {
  const { text, rows } = place;
  const open =
    names.some(({ body }) => body === null) && told.every(({ area }) => area.id === null);
  if (where !== 'above' || !open) return false;
  const count =
    bodily.get(rows) ??
    [...rows].filter(([index, { alone }]) => alone && isBody(text, index - 1)).length;
  bodily.set(rows, count);
  return count > 1;
}

function isBody(text: Text, index: number): boolean {
  const line = text.document.passages[index];
  return line !== undefined && nameAt(text, line).body !== null;
}
