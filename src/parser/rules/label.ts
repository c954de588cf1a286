import { areasIn } from '../document/area-words.ts';
import { type Around, around, type View } from '../document/around.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Passage, wholeOf } from '../document/document.ts';
import { earlierRows } from '../document/earlier-rows.ts';
import { fold } from '../document/normalise.ts';
import type { RowCell } from '../document/row-cells.ts';
import { type Name, nameAt } from '../document/row-names.ts';
import type { Row } from '../document/rows.ts';
import { isNothing } from '../document/runs.ts';
import { isQuestion, titleArea } from '../document/section-area.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { Answer, Dismissal, Evidence, ToldGrading } from './reading.ts';

/** What the rule for labels looks at. */
export interface LabelPlace extends View {
  about: BodiesAbout;
  passage: Passage;
  row: Row;
}

/**
 * A label: a grade on its own, and around it what it is given to. `Fire: Good`, `Good` below `Fire` or
 * above it, or where the row of one and the column of the other meet, yields good for fire; where what
 * stands around names a body, it is of that body.
 */
export function label(place: LabelPlace, mark: GradeMark): Answer {
  const { row, passage } = place;
  const cell = row.cells.find(({ end }) => end >= mark.end);
  if (!cell || cell.kind === 'words') return null;
  if (cell.kind !== 'grade' || cell.mark !== mark) return earlier;
  const found = around(place, passage, row, cell);
  if (!found) return null;
  if (found.past || earlierRows(place.text, place.rows).has(passage.index)) return earlier;
  if (found.names.some(({ words }) => isOfBefore(words))) return earlier;
  const [first] = found.names;
  if (first ? found.where !== 'above' && isNothing(first.words) : found.each) return none;
  const told = toldOf(place, found, cell);
  if (told.length === 0) return null;
  return {
    told,
    span: spanOf(place, found, cell),
    basis: 'label',
    hedge: null,
    evidence: evidenceOf(place, found, told),
    unsure: isDoubtful(place, found) ? doubtful : null,
  };
}

const earlier: Dismissal = { dismissed: 'It tells what the grade was before.' };
const none: Dismissal = { dismissed: 'The row says that nothing has this grade.' };
const doubtful = 'It may be of a body, as the label before is.';

const dated = grammar`\b(?:${'reports'}|${'gradeNouns'})\b|\b(?:19|20)\d\d\b`;
const before = grammar`^(?:at )?(?:(?:${'determiners'}) )?(?:${'formerly'})\b.*${dated}`;

/** Whether a name says that its grade is an earlier one: `Last inspection, 2030: leadership`. */
function isOfBefore(words: string): boolean {
  return before.test(fold(words));
}

/** What a grade is given to: each of the names, or what they are together, a body and an area. */
function toldOf(place: LabelPlace, found: Around, cell: RowCell): ToldGrading[] {
  const { text, about, passage } = place;
  const { where, names, each } = found;
  const whole = wholeTold(place, found);
  return (each ? names.map((name) => [name]) : [names]).flatMap((group) => {
    const body = group.find((name) => name.body)?.body ?? about.at(passage.index, cell.start);
    const area = group.findLast((name) => name.body === null);
    const own = each && where !== 'beside' && group[0] ? { span: placeOf(group[0]) } : {};
    return (area ? areasOf(text, area, each) : [whole]).map((told) => {
      return { body, area: told, ...own };
    });
  });
}

/** Where what is graded is named: the line below a grade, or the cell in its column. */
function placeOf({ passage, start, end }: Name): ParsedSpan {
  return { passage, start, end };
}

/** What a grade of a body as a whole is for. */
function wholeTold({ text, passage }: LabelPlace, { names }: Around): ToldGrading['area'] {
  if (names.length === 0 || /\boverall\b/.test(passage.folded))
    return { words: 'overall', id: null };
  return titleArea(text) ?? { words: '', id: null };
}

/** Of a list that a grade leads each; before a grade, words that commas part are one: "care, support and guidance". */
function areasOf(text: Text, name: Name, each: boolean): ToldGrading['area'][] {
  const whole = [{ words: name.words, id: text.areas.find(name.words)?.id ?? null }];
  if (name.whole || isQuestion(fold(name.words))) return whole;
  const line = text.document.passages[name.passage]?.text ?? '';
  const areas = areasIn(text, name.passage, name).map(({ start, end, id }) => ({
    words: line.slice(start, end),
    id,
  }));
  const isOwn = ({ words, id }: ToldGrading['area']) => id !== null || / /.test(words);
  return each || areas.length < 2 || areas.every(isOwn) ? areas : whole;
}

/** A row of one grade whole; of several, the grade with what it is given to. */
function spanOf({ passage, row }: LabelPlace, { names }: Around, cell: RowCell): ParsedSpan {
  const whole = wholeOf(passage);
  const given = [cell, ...names.filter((name) => name.passage === passage.index)];
  if (row.grades.length === 1) return whole;
  const start = Math.min(...given.map((each) => each.start));
  return { ...whole, start, end: Math.max(...given.map(({ end }) => end)) };
}

function evidenceOf({ row }: LabelPlace, { where }: Around, told: ToldGrading[]): Evidence[] {
  const known = told.some(({ area }) => area.id !== null);
  const alike = row.together || row.grades.length > 1 || where === 'below';
  return [
    where === 'above' ? 'label' : 'row',
    ...(known ? (['known area'] as const) : []),
    ...(alike ? (['like rows'] as const) : []),
  ];
}

/** Whether words above a label may name a body that nothing else tells, as those above the label before do. */
function isDoubtful({ text, rows, passage }: LabelPlace, { where }: Around): boolean {
  if (where !== 'above') return false;
  let before = passage.index - 1;
  while (before > passage.index - 40 && !rows.get(before)?.alone) before -= 1;
  const line = text.document.passages[before - 1];
  return line !== undefined && nameAt(text, line).body !== null;
}
