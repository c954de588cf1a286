import { grammar } from '../lexicon/grammar.ts';
import { announcedArea, isQuestion } from '../rules/section-area.ts';
import type { Text } from '../text.ts';
import { canNameArea } from './area-name.ts';
import type { Passage } from './document.ts';
import { type Name, nameAt } from './row-names.ts';
import type { Row, RowCell, Rows } from './rows.ts';
import { cellALine, inTable } from './tables.ts';

/** What stands around a grade in a row. */
export interface Around {
  where: 'above' | 'below' | 'beside' | 'table';
  /** What it is given to; nothing where that is the whole. */
  names: Name[];
  /** Whether it is given to each of them; else they tell together whose it is, and for what. */
  each: boolean;
  /** Whether it is an earlier grade. */
  past: boolean;
}

/** A text with its rows. */
export interface View {
  text: Text;
  rows: Rows;
}

/**
 * What stands around a grade: the words beside it, `Fire: Good`; where it is alone on its line those
 * above, or those below where it stands above others of its kind; in a table the row's, and the head of
 * its column. Null where none can be told.
 */
export function around(view: View, passage: Passage, row: Row, cell: RowCell): Around | null {
  if (row.cells.some((each, at) => isGrade(each) && isGrade(row.cells[at + 1])))
    return inTable(view, passage, row, cell);
  if (!row.alone) return beside(view, passage, row, cell);
  if (overall.test(passage.folded)) return single('above', []);
  if (isAlone(view.rows, passage.index - 1) || isAlone(view.rows, passage.index + 1))
    return cellALine(view, passage);
  return governing(view).has(passage.index) ? below(view, passage) : above(view, passage);
}

function single(where: Around['where'], names: Name[], each = false): Around {
  return { where, names, each, past: false };
}

const overall = grammar`\boverall (?:${'gradeNouns'}|effectiveness)\b|^overall\b`;

function isGrade(cell: RowCell | undefined): boolean {
  return cell?.kind === 'grade' || cell?.kind === 'blank';
}

function isAlone(rows: Rows, index: number): boolean {
  return rows.get(index)?.alone === true;
}

/** What stands behind a grade where the row begins with one, else before it; and the body that opens the row. */
function beside(view: View, passage: Passage, row: Row, cell: RowCell): Around | null {
  const { text } = view;
  const cells = row.cells.filter(({ kind }) => kind !== 'aside' && kind !== 'former');
  const leads = isGrade(cells[0]);
  const at = cells.indexOf(cell);
  const next = cells.findIndex(({ kind }, nth) => nth > at && kind !== 'words');
  const last = cells.findLastIndex(({ kind }, nth) => nth < at && kind !== 'words');
  const run = leads ? cells.slice(at + 1, next < 0 ? undefined : next) : cells.slice(last + 1, at);
  const names = run.map((each) => nameAt(text, passage, each, each.column));
  const end = cells.at(-1);
  if (names.length === 0 || (leads && isGrade(end) && !countsNone(passage, end))) return null;
  if (leads) return single('beside', names, true);
  // "Fell Hall, Mill Lane": what stands behind a body's name and a comma is where it is.
  const isPlace = (nth: number) => run[nth]?.after === ',' && Boolean(names[nth - 1]?.body);
  const area = names.findLast(({ body }, nth) => body === null && !isPlace(nth));
  const bodies = names.filter(({ body }) => body !== null);
  return single('beside', [...bodies, ...(area ? [joined(view, passage, area)] : [])]);
}

/** A row may go on from the line above: "keeping" / "records Good". */
function joined({ text, rows }: View, passage: Passage, name: Name): Name {
  const above = text.document.passages[passage.index - 1];
  const broken =
    name.start === 0 && /^\p{Ll}/u.test(name.words) && above && above.kind !== 'heading';
  return broken && !rows.has(above.index) && /[\p{L},]$/u.test(above.text)
    ? { ...name, words: `${nameAt(text, above).words} ${name.words}`, whole: true }
    : name;
}

const leadsTo = grammar`\b(?:${'judgingVerbs'})\b[^.]{0,40}(?:\b(?:as|is|of):?|:)$`;
const furniture = grammar`^(?:(?:last )?(?:updated|published)\b.{0,40}|[\d\W]+|(?:our |overall )*(?:${'gradeNouns'}|grading):?|\d{1,2} \w+ \d{4}|page \d+.*)$`;
const nouns = grammar`\b(?:${'gradeNouns'}|graded|rated)\b`;

/** The nearest line above that can be a name; none, for the whole, where "Overall rating" stands between. */
function above({ text, rows }: View, passage: Passage): Around | null {
  const named = nouns.test(passage.folded);
  let whole = false;
  for (let index = passage.index - 1; index >= Math.max(0, passage.index - 12); index -= 1) {
    const line = text.document.passages[index];
    if (!line) return null;
    const row = rows.get(index);
    if (!row && overall.test(line.folded) && line.folded.split(' ').length <= 3) whole = true;
    if (furniture.test(line.folded) || leadsTo.test(line.folded)) continue;
    if (whole) return single('above', isQuestion(line.folded) ? [nameAt(text, line)] : []);
    if (row && row.grades.length === 0) continue;
    if (row) return null;
    if (canHead(text, line)) return single('above', [nameAt(text, line)]);
    if (!named) return null;
  }
  return whole ? single('above', []) : null;
}

/** Whether a line can say what the label below it grades. */
function canHead(text: Text, line: Passage): boolean {
  if (isQuestion(line.folded)) return true;
  if (line.kind === 'item') return false;
  if (line.kind !== 'heading' && text.scale.find(line.folded).length > 0) return false;
  const { start, end } = nameAt(text, line);
  const plain = line.folded.slice(start, end);
  return !/[.;!?,]["')]?$|\b(?:be|to|of|and|the)$/.test(plain) && canNameArea(plain);
}

/** The names below a grade, a line each or several bodies in one, up to the next grade. */
function below({ text, rows }: View, { index }: Passage): Around | null {
  const lines = text.document.passages.slice(index + 1, index + 60);
  const end = lines.findIndex(
    (line) => rows.has(line.index) || !isLine(line) || line.kind !== lines[0]?.kind,
  );
  const names = lines.slice(0, end < 0 ? undefined : end).flatMap((line) => namesIn(text, line));
  return single('below', names, true);
}

/** Each body that a line names; where a text gives each body one grade, whatever a line names is one. */
function namesIn(text: Text, line: Passage): Name[] {
  const bodies = text.bodyNames.named(line.text);
  const whole = nameAt(text, line);
  if (bodies.length > 0) return bodies.map((each) => nameAt(text, line, each));
  if (text.areas.find(line.text) !== null || announcedArea(text) === null) return [whole];
  return [...line.text.matchAll(/\p{Lu}(?:(?! and |,|[.;]$).)*/gu)].map(({ index, 0: name }) => ({
    ...nameAt(text, line, { start: index, end: index + name.length }),
    body: { id: null, name },
  }));
}

const found = new WeakMap<Rows, Set<number>>();

/** The labels that stand above what they are given to: below prose, a list or "grades", or another such. */
function governing({ text, rows }: View): Set<number> {
  const known = found.get(rows);
  if (known) return known;
  const governs = new Set<number>();
  found.set(rows, governs);
  const { passages } = text.document;
  let last = -1;
  for (const [index, { alone }] of rows) {
    const follows = isAlone(rows, last) && passages.slice(last + 1, index).every(isLine);
    const opens = follows ? governs.has(last) : endsBefore(passages[index - 1]);
    const next = passages[index + 1];
    const heading = next?.kind === 'heading' && text.document.markdown;
    const named = nouns.test(passages[index]?.folded ?? '');
    if (alone && opens && next && !named && !rows.has(index + 1) && !heading && isLine(next))
      governs.add(index);
    last = index;
  }
  return governs;
}

const endsOrHeads = /[.:;]["')]?$|\b(?:grades|gradings|ratings|judge?ments)$/;

function endsBefore(line: Passage | undefined): boolean {
  return !line || line.kind === 'item' || endsOrHeads.test(line.folded);
}

/** Whether words say that nothing has a grade: `none`. */
export function isNothing(words: string): boolean {
  return /^(?:none|nil|n\/a|0|-)[.\s]*$/i.test(words);
}

/** Whether a grade counts what has it, and that is nothing: `Poor (0)`. */
export function countsNone({ text }: Passage, cell: RowCell | undefined): boolean {
  return cell?.kind === 'grade' && /^\s?\(0\)/.test(text.slice(cell.mark.outerEnd));
}

function isLine({ folded }: Passage): boolean {
  const plain = folded.replace(/[;.]$|;? and$/, '');
  return isNothing(folded) || (!/[.!?:]["']?$/.test(plain) && canNameArea(plain));
}
