import { areasIn } from '../document/area-words.ts';
import { columnsOf, edgeOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { gradeCells, type LabelPlace } from './label-place.ts';
import type { Answer, ToldGrading } from './reading.ts';

/**
 * A table whose columns are headed by grades: what stands in a column has the grade above it. A line of
 * grades right below another is no head. Below `Good | Adequate`, `Fires | Floods` yields good for fires
 * and adequate for floods.
 */
export function labelColumns(place: LabelPlace, mark: GradeMark): Answer {
  const { text, about, passage, row, rows } = place;
  const heads = gradeCells(row);
  const [first] = row;
  const others = row.filter((cell) => cell.kind !== 'grade' && cell !== first);
  if (heads.length < 3 || others.length > 0) return null;
  if (gradeCells(rows.get(passage.index - 1)?.cells ?? []).length > 0) return null;
  const edges = heads.map(({ start }) => edgeOf(text.document, passage, start));
  const own = heads.findIndex((cell) => cell.kind === 'grade' && cell.mark === mark);
  const told = linesBelow(place).flatMap((line): ToldGrading[] =>
    columnsOf(text.document, line)
      .filter(({ start }) => nearest(edges, edgeOf(text.document, line, start)) === own)
      .flatMap(({ start, end }) => {
        const words = line.text.slice(start, end);
        const known = areasIn(text, line.index, { start, end }).map(({ id }) => id);
        return /\p{L}{3}/u.test(words)
          ? [
              {
                body: about.at(line.index),
                area: { words, id: known.length === 1 ? (known[0] ?? null) : null },
                span: { passage: line.index, start, end },
              },
            ]
          : [];
      }),
  );
  if (told.length === 0) return null;
  return {
    told,
    span: { passage: passage.index, start: mark.start, end: mark.end },
    basis: 'label',
    hedge: null,
    evidence: ['row', 'like rows'],
  };
}

/** The lines of several columns below a table's head; one that holds a grade ends the table. */
function linesBelow({ text, passage, rows }: LabelPlace): Passage[] {
  const below = text.document.passages.slice(passage.index + 1, passage.index + longest);
  const end = below.findIndex(
    (line) =>
      rows.has(line.index) ||
      (columnsOf(text.document, line).length < 2 && edgeOf(text.document, line, 0) === 0),
  );
  return end < 0 ? below : below.slice(0, end);
}

/** A table has fewer than so many lines. */
const longest = 60;

function nearest(edges: number[], edge: number): number {
  const distances = edges.map((each) => Math.abs(each - edge));
  return distances.indexOf(Math.min(...distances));
}
