import { canNameArea } from './area-name.ts';
import type { Around, View } from './around.ts';
import { columnAt, columnsOf } from './cells.ts';
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
  passage: Passage,
  { cells, grades }: Row,
  cell: RowCell,
): Around | null {
  if (grades.length < 2 || grades.length < cells.length) return null;
  const { document } = text;
  const lines = document.passages.slice(passage.index + 1, passage.index + longest);
  const end = lines.findIndex((line) => rows.has(line.index) || !isOfNames(document, line));
  const all = lines.slice(0, end < 0 ? undefined : end).flatMap((line) =>
    partsOf(document, line).map((part) => ({
      ...nameAt(text, line, part),
      column: columnAt(document, line, part.start),
    })),
  );
  // Where a text gives each body one grade, what is no area is a body.
  const areas = !announcedArea(text) || all.some(({ words }) => text.areas.find(words));
  const own = columnAt(document, passage, cell.start);
  const names = all
    .filter(({ column }) => column === own)
    .map((name) => (areas || name.body ? name : { ...name, body: { id: null, name: name.words } }));
  return end === 0 || lines.length === 0
    ? null
    : { where: 'table', names, each: true, past: false };
}

/** A table has fewer lines than this. */
const longest = 60;

/** Whether bars or tabs part a line, and each part can be a name. */
function isOfNames(document: Document, line: Passage): boolean {
  const parts = partsOf(document, line);
  const apart = parts.length > 1 || /[\t|]/.test(line.text) || columnAt(document, line, 0) > 0;
  return apart && parts.every(({ start, end }) => canNameArea(line.folded.slice(start, end)));
}

/** What stands in the columns of a line: `Planning; Training` are two. */
function partsOf(document: Document, line: Passage) {
  return columnsOf(document, line).flatMap(({ start, end }) =>
    [...line.text.slice(start, end).matchAll(/[^;\s][^;]*/g)].map(({ index, 0: part }) => ({
      start: start + index,
      end: start + index + part.trimEnd().length,
    })),
  );
}
