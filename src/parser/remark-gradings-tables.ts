import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf } from './draft.ts';
import { readGrade } from './grades.ts';
import { type Cell, cellsOf, isRule } from './labels/table-cells.ts';
import { addLabel } from './labels/told-label.ts';

/**
 * Reads tables whose cells are parted by `|` or tabs: `Preventing crime | Good`; below a head of
 * rounds (`Area | PEEL 2021/22 | PEEL 2023–25`) the newest; below a head of areas (`Force | Efficiency
 * | Legitimacy`) a grade of each body. A table of another make is a near miss, row by row.
 */
export function remarkGradingsTables() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    for (const table of tablesOf(draft, String(file))) readTable(file, table);
  };
}

interface Row {
  passage: number;
  cells: Cell[];
}

function tablesOf(draft: Draft, file: string): Row[][] {
  const tables: Row[][] = [];
  for (const [passage, each] of draft.passages.entries()) {
    const cells = cellsOf(file, each);
    if (!cells) continue;
    const table = tables.at(-1);
    const last = table?.at(-1);
    if (last?.passage === passage - 1 && last.cells.length === cells.length)
      table?.push({ passage, cells });
    else tables.push([{ passage, cells }]);
  }
  return tables;
}

function readTable(file: VFile, table: Row[]): void {
  const draft = draftOf(file);
  const graded = (row: Row) => row.cells.slice(1).some(({ text }) => readGrade(text)?.exact);
  const rows = table.filter(graded);
  const head = table[0] && !graded(table[0]) ? table[0].cells : null;
  if (rows.length === 0) return;
  for (const { passage, cells } of table) {
    if (head !== null || rows.length > 1 || isRule(cells)) draft.settled.add(passage);
  }
  const areas = head?.slice(1).every(({ text }) => isArea(draft, text)) ? head : null;
  const column = areas ? null : columnOf(head, rows[0]?.cells.length ?? 0);
  for (const row of rows) {
    if (areas && row.cells.length > 2) readBodyRow(file, areas, row);
    else if (column !== null) readAreaRow(file, row, column, rows.length > 1);
    else if (draft.settled.has(row.passage)) {
      const reason = 'It is a row of a table, and its head does not say which grade counts.';
      draft.nearMisses.push({ span: spanOf(draft, row), reason });
    }
  }
}

function isArea(draft: Draft, words: string): boolean {
  const fit = draft.areas.find(words)?.fit;
  return fit === 'exact' || fit === 'pillar';
}

/** The column that holds the grades: the only one, the one so called, or that of the newest year. */
function columnOf(head: Cell[] | null, width: number): number | null {
  if (width === 2) return 1;
  if (!head) return null;
  const years = head.map(({ text }) => Math.max(0, ...yearsIn(text)));
  const newest = Math.max(...years.slice(1));
  const of = (fits: (nth: number) => boolean) => {
    const [only, ...others] = [...head.keys()].filter((nth) => nth > 0 && fits(nth));
    return others.length === 0 ? (only ?? null) : null;
  };
  if (newest > 0) return of((nth) => years[nth] === newest);
  return of((nth) =>
    /^(?:current )?(?:grade|grading|rating|judge?ment)s?$/i.test(head[nth]?.text ?? ''),
  );
}

function yearsIn(words: string): number[] {
  return [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
}

function readAreaRow(file: VFile, row: Row, column: number, vouched: boolean): void {
  const draft = draftOf(file);
  const [area, ...others] = row.cells;
  const cell = others[column - 1];
  const grade = cell && readGrade(cell.text);
  const found = area ? draft.areas.find(area.text) : null;
  if (!area || !grade || !(vouched || found?.fit === 'exact')) return;
  addLabel(file, { span: spanOf(draft, row), areaWords: area.text, found, grade, firm: true });
}

function readBodyRow(file: VFile, head: Cell[], row: Row): void {
  const draft = draftOf(file);
  const [named] = draft.knownBodies.named(row.cells[0]?.text ?? '');
  if (named?.start !== 0) return;
  const body = { id: named.id, name: named.name };
  for (const [nth, cell] of row.cells.entries()) {
    const grade = nth > 0 ? readGrade(cell.text) : null;
    const areaWords = head[nth]?.text;
    if (!grade || !areaWords) continue;
    const found = draft.areas.find(areaWords);
    addLabel(file, { span: spanOf(draft, row), areaWords, found, grade, firm: true, body });
  }
}

function spanOf(draft: Draft, { passage }: Row) {
  return { passage, start: 0, end: draft.passages[passage]?.text.length ?? 0 };
}
