import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { columnsOf } from './cells.ts';
import type { Row, Rows } from './rows.ts';

/**
 * The rows of tables that tell what was before: below `Earlier inspections`, and below `The marks of 2031:`
 * where another table has a later year or none.
 */
export function earlierRows(text: Text, rows: Rows): ReadonlySet<number> {
  const before = known.get(rows);
  if (before) return before;
  const tables = [...Map.groupBy(rows, ([, { top }]) => top)].map(([top, group]) => {
    const time = timeAbove(text, top);
    // A single row may be of the year that a heading names, and of now.
    return {
      indexes: group.map(([index]) => index),
      time: time === 0 || isTable(group) ? time : null,
    };
  });
  const latest = tables.reduce((most, { time }) => Math.max(most, time ?? text.year ?? 0), 0);
  const earlier = tables.filter(({ time }) => time === 0 || (time !== null && time < latest));
  const found = new Set(earlier.flatMap(({ indexes }) => indexes));
  known.set(rows, found);
  return found;
}

const known = new WeakMap<Rows, Set<number>>();

/** Several rows, or a head that is grades alone with names below it. */
function isTable([first, ...others]: [number, Row][]): boolean {
  return others.length > 0 || (first !== undefined && first[1].grades.length > 1 && first[1].alone);
}

const now = /\b(?:since|now|current|present|latest|new|and this)\b/;
const seen = grammar`(?:\w+ )?(?:${'reports'}|${'gradeNouns'})s?\b`;
const former = grammar`\b(?:before this|${'formerly'}|earlier|past) ${seen}|\bhistory$`;
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
  if (former.test(last) && !now.test(last)) return 0;
  const years = last.match(/\b(?:19|20)\d\d\b/g)?.map(Number) ?? [];
  // "The marks were these in 2031" is of before, though the text names no later year.
  return years.length > 0 ? Math.max(...years) - (told.test(last) ? 0.5 : 0) : null;
}
