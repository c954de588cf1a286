import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { columnsOf } from './cells.ts';
import type { Row, Rows } from './rows.ts';

/**
 * The rows of tables that tell what was before: below `Earlier inspections`, and below `The marks of 2031:`
 * where another table that names the same has a later year or none.
 */
export function earlierRows(text: Text, rows: Rows): ReadonlySet<number> {
  const before = known.get(rows);
  if (before) return before;
  const tables = [...Map.groupBy(rows, ([, { top }]) => top)].map(([top, group]) =>
    tableOf(text, rows, top, group),
  );
  const isAgain = (one: Table, other: Table) => {
    const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
    return shared > 1 && shared * 2 >= Math.min(one.stems.size, other.stems.size);
  };
  const earlier = tables.filter(
    (one) =>
      one.time === 0 ||
      (one.time !== null &&
        tables.some(
          (other) => (other.time ?? text.year ?? 0) > (one.time ?? 0) && isAgain(one, other),
        )),
  );
  const found = new Set(earlier.flatMap(({ indexes }) => indexes));
  known.set(rows, found);
  return found;
}

const known = new WeakMap<Rows, Set<number>>();

interface Table {
  indexes: number[];
  /** The year that the line above it names, 0 for one that says "earlier", null for any other. */
  time: number | null;
  stems: Set<string>;
}

function tableOf(text: Text, rows: Rows, top: number, group: [number, Row][]): Table {
  const { passages } = text.document;
  const indexes = group.map(([index]) => index);
  // The names stand below a head that is grades alone.
  const across = group.every(([, { cells, grades }]) => grades.length === cells.length && cells[1]);
  const next = passages.slice((indexes.at(-1) ?? 0) + 1, (indexes.at(-1) ?? 0) + 10);
  const end = next.findIndex(({ index, text: words }) => rows.has(index) || /[.:]$/.test(words));
  const lines = [
    ...indexes.flatMap((index) => passages[index] ?? []),
    ...(across ? next.slice(0, end < 0 ? undefined : end) : []),
  ];
  const stems = new Set(text.stems(lines.map(({ text: words }) => words).join(' ')));
  return { indexes, stems, time: lines.length > 1 ? timeAbove(text, top) : null };
}

const former = grammar`^(?!.*\b(?:since|now|current|present|latest|new|and this)\b)(?:.*\b(?:before this|${'formerly'}|earlier|past) (?:\w+ )?(?:${'reports'}|${'gradeNouns'})s?\b|.*\bhistory$)`;
const told = grammar`\b(?:was|were|had|stood|looked)\b`;

/** When the line above a table says that it was so; above the heads of its columns, where they stand between. */
function timeAbove({ document }: Text, top: number): number | null {
  const line = document.passages[top];
  const headed = line && columnsOf(document, line).length > 1;
  const lead = headed ? document.passages[top - 1] : line;
  if (!lead || (lead.kind !== 'heading' && !lead.text.endsWith(':'))) return null;
  const last =
    lead.folded
      .replace(/\([^()]*\)/g, '')
      .split(/[.;] /)
      .at(-1) ?? '';
  if (former.test(last)) return 0;
  const years = last.match(/\b(?:19|20)\d\d\b/g)?.map(Number) ?? [];
  // "The marks were these in 2031" is of before, though the text names no later year.
  return years.length > 0 ? Math.max(...years) - (told.test(last) ? 0.5 : 0) : null;
}
