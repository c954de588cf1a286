import type { Around, View } from './around.ts';
import { columnAt, columnsOf } from './cells.ts';
import type { Document, Passage } from './document.ts';
import type { RowCell } from './row-cells.ts';
import { nameAt } from './row-names.ts';
import { announcedArea } from './section-area.ts';

/**
 * What stands in the column below a grade of a head that is grades and nothing else: below `Good | Poor` the
 * lines `Patrols | Custody` and `Planning; Training |`. Null where no such lines follow.
 */
export function gradesAcross({ text }: View, passage: Passage, cell: RowCell): Around | null {
  const { document } = text;
  const lines = document.passages.slice(passage.index + 1, passage.index + longest);
  const apart = (line: Passage) =>
    /[\t|]/.test(line.text) ||
    columnAt(document, line, 0) > 0 ||
    partsOf(document, line).length > 1;
  const end = lines.findIndex((line) => !apart(line));
  const all = lines.slice(0, end < 0 ? undefined : end).flatMap((line) =>
    partsOf(document, line).map((part) => ({
      ...nameAt(text, line, part),
      column: columnAt(document, line, part.start),
    })),
  );
  // Where a text gives each body one grade, each name is a body's.
  const areas = !announcedArea(text);
  const own = columnAt(document, passage, cell.start);
  const names = all
    .filter(({ column }) => column === own)
    .map((name) => (areas || name.body ? name : { ...name, body: { id: null, name: name.words } }));
  return end === 0 ? null : { where: 'table', names, each: true, past: false };
}

/** A table has fewer lines than this. */
const longest = 60;

/** What stands in the columns of a line: `Planning; Training` are two. */
function partsOf(document: Document, line: Passage) {
  return columnsOf(document, line).flatMap(({ start, end }) =>
    [...line.text.slice(start, end).matchAll(/[^;\s][^;]*/g)].map(({ index, 0: part }) => ({
      start: start + index,
      end: start + index + part.trimEnd().length,
    })),
  );
}
