import type { Text } from '../text.ts';
import type { Around, View } from './around.ts';
import { columnsOf as cellColumns } from './cells.ts';
import type { Passage } from './document.ts';
import type { RowCell } from './row-cells.ts';
import { type Name, nameAt, nameOfLine } from './row-names.ts';
import type { Rows } from './rows.ts';
import {
  type Block,
  canBeName,
  columnsOf,
  isNothing,
  isParted,
  isWhole,
  longest,
  runsIn,
} from './runs.ts';
import { announcedArea, isQuestion } from './section-area.ts';
import { tableOf } from './tables.ts';
import { isPast, timeOf } from './times.ts';

/** What each grade without words beside it is given to. */
type Layout = Map<RowCell, Around>;

const known = new WeakMap<Rows, Layout>();

/**
 * What stands around a grade without words beside it, as its whole run tells: of `Good`, `Fire`, `Poor`, `Flood`
 * below prose each is given to the line below it, of `Fire`, `Good`, `Flood`, `Poor` to the line above. Null
 * where that cannot be told.
 */
export function inRun(view: View, cell: RowCell): Around | null {
  const layout = known.get(view.rows) ?? layoutOf(view);
  known.set(view.rows, layout);
  return layout.get(cell) ?? null;
}

function layoutOf(view: View): Layout {
  const layout: Layout = new Map();
  for (const run of runsIn(view)) {
    if (run.some((block) => columnsOf(block) > 1)) layTable(view, run, layout);
    else {
      const below = standsAbove(run);
      if (below !== null) layNames(view, run, below, layout);
    }
  }
  return layout;
}

/**
 * Whether the grades of a run stand above what they are given to: where they can, and what stands above the first is
 * no name, or blank lines part them from what stands above. Null where names stand as near on either side.
 */
function standsAbove(run: Block[]): boolean | null {
  if (run.some(({ below, named }) => named || !below)) return false;
  const first = run[0]?.above;
  const title = first?.kind === 'heading' && first.depth === 1;
  const opens = ({ above, below }: Block) => !above || isNothing(below?.folded ?? '');
  // How many more blocks blank lines part from what stands above them than from what stands below.
  const close = run.reduce((sum, { lean }) => sum + lean, 0);
  if (close > 1 || title || run.some(opens)) return true;
  if (run.length === 1 || close < 0 || !first || isWhole(first) || isQuestion(first.folded))
    return false;
  return null;
}

/** Each grade of a run is given to the name on its side; of several of one name the latest is the present one. */
function layNames(view: View, run: Block[], below: boolean, layout: Layout): void {
  const [first = 0, ...others] = run.map(({ grades }) => grades.length);
  const last = others.pop() ?? 0;
  // The lines of each name begin with one grade and end with another.
  const shared = others.length > 0 && others.every((size) => size === first + last);
  const placed = run.flatMap((block, nth) => {
    const head = shared ? nth && last : below ? 0 : block.grades.length;
    return block.grades.map((grade, at) => ({
      ...grade,
      below: at >= head,
      names: at < head ? namesAbove(view, block) : namesBelow(view, block),
      of: at < head ? nth : nth + 1,
    }));
  });
  for (const own of Map.groupBy(placed, ({ of }) => of).values()) {
    const dated = own.some(({ time }) => Number.isFinite(time));
    // Beside one that is of a year the other is the present one.
    const times = own.map(({ time }) => (dated && Number.isNaN(time) ? Infinity : time));
    for (const [at, { cell, below: each, names }] of own.entries())
      if (names)
        layout.set(cell, {
          where: each ? 'below' : 'above',
          names,
          each,
          past: isPast(times, at),
        });
  }
}

function namesAbove({ text }: View, { above }: Block): Name[] | null {
  if (!above) return null;
  return isWhole(above) ? [] : [nameOfLine(text, above)];
}

/** The names below a block, a line each or several bodies in one, up to a blank line or what is no name. */
function namesBelow(view: View, { to, below }: Block): Name[] | null {
  if (!below) return null;
  const { text } = view;
  const { passages } = text.document;
  const { index } = below;
  const close = !isParted(text, passages[to], below);
  const lines = passages.slice(index + 1, index + longest);
  const end = lines.findIndex(
    (line) =>
      !canBeName(view, line, 1) || (close && isParted(text, passages[line.index - 1], line)),
  );
  const own = lines.slice(0, end < 0 ? undefined : end);
  return [below, ...own].flatMap((line) => namesIn(text, line));
}

/** Each body that a line names; where a text gives each body one grade, whatever a line names is one. */
function namesIn(text: Text, line: Passage): Name[] {
  const bodies = text.bodyNames.named(line.text);
  if (bodies.length > 0) return bodies.map((each) => nameAt(text, line, each));
  if (announcedArea(text) === null) return [nameAt(text, line)];
  return [...line.text.matchAll(/\p{Lu}(?:(?! and |,).)*/gu)].map(({ index, 0: name }) => ({
    ...nameAt(text, line, { start: index, end: index + name.length }),
    body: { id: null, name },
  }));
}

/**
 * The same of a table whose cells each stand on a line of their own: row by row, as those of its head do, or column
 * by column, as below `Area`, `Fire`, `Flood` the columns `2022`, `Good`, `Poor` and `2024`, `Poor`, `Good`.
 */
function layTable({ text }: View, run: Block[], layout: Layout): void {
  const { passages } = text.document;
  const [first] = run;
  const columns = first?.grades.length ?? 0;
  if (!first || columns > widest) return;
  const over = run.map(({ from }) => passages[from - 1]);
  const times = over.map((line) => timeOf(line?.text ?? ''));
  const lines = passages.slice(Math.max(0, first.from - 1 - columns), first.from - 1);
  const byColumn = !times.some(Number.isNaN);
  const heads =
    headsInLine(text, lines.at(-1), columns) ?? lines.map((line) => nameOfLine(text, line));
  for (const [nth, { grades }] of run.entries())
    for (const [at, { cell }] of grades.entries()) {
      const line = over[nth];
      const own = heads[at];
      const told =
        byColumn && own
          ? { where: 'table' as const, names: [own], each: false, past: isPast(times, nth) }
          : line && tableOf(text, nameOfLine(text, line), heads, at);
      if (told) layout.set(cell, told);
    }
}

/** The heads of a table's columns where one line has all of them: `Question | This inspection | 2022`. */
function headsInLine(text: Text, line: Passage | undefined, columns: number): Name[] | null {
  const cells = line ? cellColumns(text.document, line) : [];
  const own = cells.slice(-columns);
  const fits = cells.length === columns || cells.length === columns + 1;
  return line && columns > 1 && fits ? own.map((each) => nameAt(text, line, each)) : null;
}

/** A table has no more columns of grades. */
const widest = 11;
