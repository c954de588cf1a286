import type { Text } from '../text.ts';
import { canNameArea } from './area-name.ts';
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
import { endsSentence } from './sentences.ts';
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
  const runs = runsIn(view);
  // Blocks with prose on either side, as below headings, are together one more run.
  const apart = closeness(runs.filter(({ length }) => length === 1).flat());
  for (const run of runs) {
    const close = run.length === 1 ? apart : closeness(run);
    if (run.some((block) => columnsOf(block) > 1)) layTable(view, run, layout);
    else {
      const below = standsAbove(view, run, close);
      if (below !== null) layNames(view, run, below, layout);
    }
  }
  return layout;
}

/** How many more blocks blank lines part from what stands above them than from what stands below. */
function closeness(run: Block[]): number {
  return run.reduce((sum, { lean }) => sum + lean, 0);
}

/**
 * Whether the grades of a run stand above what they are given to: where they can, and what stands above the first is
 * no name, or leads to them, or blank lines part them from what stands above. Null where names stand as near on
 * either side, and neither the first nor the last alone is a known area.
 */
function standsAbove({ text }: View, run: Block[], close: number): boolean | null {
  if (run.some(({ below, named }) => named || !below)) return false;
  const opens = ({ above, below }: Block) =>
    !above || isNothing(below?.folded ?? '') || above.folded.endsWith(':');
  const first = run[0]?.above;
  const title = first?.kind === 'heading' && first.depth === 1;
  if (close > 1 || title || run.some(opens)) return true;
  if (run.length === 1 || close < 0 || !first || isWhole(first) || isQuestion(first.folded))
    return false;
  const last = run.at(-1)?.below;
  const next = text.document.passages[(last?.index ?? -1) + 1];
  // What heads prose may be the next section.
  const heads = last && next && endsSentence(next.text) && !isParted(text, last, next);
  const [over, under] = [first, last].map((line) => text.areas.find(line?.text ?? '') !== null);
  return over === under || (under && heads) ? null : !over;
}

/** Each grade of a run is given to the name on its side; of several of one name the latest is the present one. */
function layNames(view: View, run: Block[], below: boolean, layout: Layout): void {
  const heads = upperParts(run, below);
  const placed = run.flatMap((block, nth) => {
    const head = heads[nth] ?? 0;
    const over = namesAbove(view, block);
    const under = head < block.grades.length ? namesBelow(view, block) : null;
    return block.grades.map((grade, at) => ({
      ...grade,
      where: at < head ? ('above' as const) : ('below' as const),
      names: at < head ? over : under,
      of: at < head ? nth : nth + 1,
    }));
  });
  // What leaves a grade without a name explains none.
  if (run.length > 1 && placed.some(({ names }) => !names)) return;
  for (const own of Map.groupBy(placed, ({ of }) => of).values()) {
    const dated = own.some(({ time }) => Number.isFinite(time));
    // Beside one that is of a year the other is the present one.
    const times = own.map(({ time }) => (dated && Number.isNaN(time) ? Infinity : time));
    for (const [at, { cell, where, names }] of own.entries())
      if (names)
        layout.set(cell, { where, names, each: where === 'below', past: isPast(times, at) });
  }
}

/**
 * How many grades of each block belong to the name above it: all or none; or, where the lines of each name are
 * parted from the next, or begin with one grade and end with another, those before the break.
 */
function upperParts(run: Block[], below: boolean): number[] {
  const sizes = run.map(({ grades }) => grades.length);
  const breaks = run.map(({ grades }) => grades.findIndex(({ parted }) => parted));
  if (breaks.some((at) => at > 0))
    return breaks.map((at, nth) => (at < 0 ? (sizes[nth] ?? 0) : at));
  const [first = 0, ...others] = sizes;
  const last = others.pop() ?? 0;
  const shared = others.length > 0 && last > 0 && others.every((size) => size === first + last);
  if (shared) return [0, ...others.map(() => last), last];
  return sizes.map((size) => (below ? 0 : size));
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
  const whole = nameAt(text, line);
  if (bodies.length > 0) return bodies.map((each) => nameAt(text, line, each));
  if (announcedArea(text) === null) return [whole];
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
  const named = lines.every((line) => canNameArea(line.folded) && Number.isNaN(timeOf(line.text)));
  if ((lines.length < columns && !headsInLine(text, lines.at(-1), columns)) || (byColumn && !named))
    return;
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
