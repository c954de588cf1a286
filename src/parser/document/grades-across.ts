import { canNameArea } from './area-name.ts';
import type { Around, View } from './around.ts';
import { type Cell, columnsOf } from './cells.ts';
import type { Document, Passage } from './document.ts';
import type { RowCell } from './row-cells.ts';
import { nameAt } from './row-names.ts';
import type { Row } from './rows.ts';
import { announcedArea } from './section-area.ts';

/**
 * What stands in the column below a grade of a head that is grades and nothing else: below `Good | Poor` the
 * lines `Patrols | Custody` and `Planning; Training |`. Null where no such lines follow.
 */
export function gradesAcross(
  { text, rows }: View,
  { index }: Passage,
  { cells, grades }: Row,
  cell: RowCell,
): Around | null {
  if (grades.length < 2 || grades.length < cells.length) return null;
  const { document } = text;
  const lines = document.passages.slice(index + 1, index + longest);
  const grids = lines.map((line) => (rows.has(line.index) ? [] : gridOf(document, line)));
  const end = grids.findIndex((grid) => grid.length < 2 || grid.length > grades.length);
  const own = grades.indexOf(cell);
  const all = lines.slice(0, end < 0 ? undefined : end).flatMap((line, nth) =>
    (grids[nth] ?? []).flatMap((found, column) =>
      (found ? partsOf(line, found) : []).map((part) => ({
        ...nameAt(text, line, part),
        column,
      })),
    ),
  );
  // Where a text gives each body one grade, what is no area is a body.
  const areas = !announcedArea(text) || all.some(({ words }) => text.areas.find(words));
  const names = all
    .filter(({ column }) => column === own)
    .map((name) => (areas || name.body ? name : { ...name, body: { id: null, name: name.words } }));
  return end === 0 || lines.length === 0
    ? null
    : { where: 'table', names, each: true, past: false };
}

/** A table has fewer lines than this. */
const longest = 60;

/** The cells of a line that tabs or bars part, with those that are empty; none where one is no name. */
function gridOf(document: Document, line: Passage): (Cell | null)[] {
  const { source } = document;
  const at = line.offsets[0] ?? 0;
  const last = source.indexOf('\n', line.offsets.at(-1));
  const printed = source.slice(source.lastIndexOf('\n', at) + 1, last < 0 ? undefined : last);
  if (printed.includes('\n')) return [];
  const tabs = document.markdown
    ? printed.replace(/^( *)/, (_, spaces: string) => '\t'.repeat(spaces.length))
    : printed;
  const words = tabs.replace(/^\s*\|(.*)\|\s*$/, '$1').split(/[\t|]/);
  const columns = [...columnsOf(document, line)];
  const cells = words.map((each) =>
    /[\p{L}\p{N}]/u.test(each) ? (columns.shift() ?? null) : null,
  );
  const named = cells.every(
    (cell) =>
      cell === null ||
      partsOf(line, cell).every(({ start, end }) => canNameArea(line.folded.slice(start, end))),
  );
  return named && columns.length === 0 ? cells : [];
}

/** `Planning; Training` are two. */
function partsOf({ text }: Passage, { start, end }: Cell) {
  return [...text.slice(start, end).matchAll(/[^;\s][^;]*/g)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.trimEnd().length,
  }));
}
