import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { columnsOf } from './cells.ts';
import type { Passage } from './document.ts';
import { gradesAcross } from './grades-across.ts';
import type { RowCell } from './row-cells.ts';
import { type Name, nameAt } from './row-names.ts';
import type { Row, Rows } from './rows.ts';
import { inRun } from './run-layouts.ts';
import { inTable } from './tables.ts';

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
  if (isOfTable(view, passage, row))
    return row.alone ? gradesAcross(view, passage, cell) : inTable(view, passage, row, cell);
  if (!row.alone) return beside(view, passage, row, cell);
  return overall.test(passage.folded) ? single('above', []) : inRun(view, cell);
}

/** Whether a row has grades side by side, or as many columns as its head, and it or the first row grades in several. */
function isOfTable({ text: { document }, rows }: View, passage: Passage, row: Row): boolean {
  if (row.cells.some((each, at) => isGrade(each) && isGrade(row.cells[at + 1]))) return true;
  const [head, model] = [document.passages[row.top], document.passages[row.top + 1]];
  const columns = columnsOf(document, passage);
  if (!head || !model || columnsOf(document, head).length !== columns.length) return false;
  return [passage, model].some((line) => {
    // Grades that only head the columns of ticks are none.
    const given = (each: RowCell) => each.kind !== 'grade' || !each.mark.heads;
    const grades = rows.get(line.index)?.grades.filter(given) ?? [];
    const graded = columnsOf(document, line).filter((each) =>
      grades.some(({ start }) => start >= each.start && start < each.end),
    );
    return graded.length > 1;
  });
}

function single(where: Around['where'], names: Name[], each = false): Around {
  return { where, names, each, past: false };
}

const overall = grammar`^overall\b`;

function isGrade(cell: RowCell | undefined): boolean {
  return cell?.kind === 'grade' || cell?.kind === 'blank';
}

/** What stands behind a grade where the row begins with one, else before it; and the body that opens the row. */
function beside(view: View, passage: Passage, row: Row, cell: RowCell): Around | null {
  const { text } = view;
  const cells = row.cells.filter(({ kind }) => kind !== 'aside');
  const leads = isGrade(cells[0]);
  const at = cells.indexOf(cell);
  const next = cells.findIndex(({ kind }, nth) => nth > at && kind !== 'words');
  const last = cells.findLastIndex(
    ({ kind }, nth) => nth < at && kind !== 'words' && kind !== 'former',
  );
  const first = cells.findLastIndex(({ kind }, nth) => nth < at && kind === 'words') + 1;
  const run = leads
    ? cells.slice(at + 1, next < 0 ? undefined : next)
    : cells.slice(last + 1, first);
  if (run.length === 0) return null;
  if (leads) {
    // Where semicolons part them, commas and "and" are a name's own.
    const apart = run.some(({ after }) => after === ';');
    const names = run.map((each) => nameAt(text, passage, each, each.column || apart));
    return single('beside', names, true);
  }
  const names = commaParts(run).map((part) => joined(view, passage, nameOf(text, passage, part)));
  return single('beside', names);
}

/** Cells that commas part belong together: "Standard 1, Safe custody"; "Fell Hall, Mill Lane". */
function commaParts(cells: RowCell[]): [RowCell, ...RowCell[]][] {
  const parts: [RowCell, ...RowCell[]][] = [];
  for (const cell of cells)
    if (parts.length > 0 && cell.after === ',') parts.at(-1)?.push(cell);
    else parts.push([cell]);
  return parts;
}

/** A body, where cells begin with one: what stands behind its name and a comma is where it is. */
function nameOf(text: Text, passage: Passage, [first, ...others]: [RowCell, ...RowCell[]]): Name {
  const name = nameAt(text, passage, first, first.column);
  const end = others.at(-1)?.end;
  return name.body || !end ? name : nameAt(text, passage, { start: first.start, end });
}

/** A row may go on from the line above: "keeping" / "records Good". */
function joined({ text, rows }: View, passage: Passage, name: Name): Name {
  const above = text.document.passages[passage.index - 1];
  const broken = name.start === 0 && /^\p{Ll}/u.test(name.words) && above && !rows.has(above.index);
  return broken && /\p{L}$/u.test(above.text)
    ? { ...name, words: `${nameAt(text, above).words} ${name.words}`, whole: true }
    : name;
}
