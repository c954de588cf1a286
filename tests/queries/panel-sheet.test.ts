import { expect, test } from 'vitest';
import { sheetOfArea, sheetOfTheme, sheetOfThread } from '../../src/queries/panel-sheet.ts';
import { reportsNewestFirst } from '../../src/queries/reports.ts';
import { threadsInOrder } from '../../src/queries/threads.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);
const order = reportsNewestFirst(edition)
  .toReversed()
  .map(({ id }) => id);
const place = ({ report }: { report: { id: string } }) => order.indexOf(report.id);
const threads = threadsInOrder(edition);
const [body = ''] = edition.reports.flatMap(({ bodies }) => bodies);
const ofAreas = edition.areas.map(({ id }) => sheetOfArea(edition, id, body));
const sheets = [
  ...threads.map((view) => sheetOfThread(edition, view)),
  ...edition.themes.map(({ id }) => sheetOfTheme(edition, id)),
  ...ofAreas,
];

test('a sheet holds what is asked, the oldest document first', () => {
  expect(sheets.filter(({ length }) => length > 0).length).toBeGreaterThan(10);
  for (const rows of sheets) {
    const places = rows.map(place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('the sheet of a thread holds every step that asks, and no other', () => {
  for (const view of threads) {
    const asked = view.steps.filter(({ is }) => is === 'asked');
    expect(sheetOfThread(edition, view).map(({ words }) => words)).toEqual(
      asked.map(({ words }) => words),
    );
  }
});

test('what is asked of the body under an area stands once on the sheets of areas', () => {
  const listed = [...edition.areasForImprovement, ...edition.observations].filter(
    (record) =>
      record.area !== null &&
      (!('stances' in record) || (record.stances.includes('ask') && record.scope === 'body')),
  );
  const shown = ofAreas.flatMap((rows) => rows.map(({ finding }) => finding?.id ?? ''));
  expect(shown.toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
});

test('the last word on an ask is of a later document, the newest that a thread of it quotes', () => {
  const rows = sheets.flat();
  const answered = rows.filter(({ last }) => last !== null);
  expect(answered.length).toBeGreaterThan(0);
  for (const row of answered) if (row.last) expect(place(row.last)).toBeGreaterThan(place(row));
  const [newest] = threads.filter(({ thread }) => thread.state === 'still-raised');
  const told = newest && sheetOfThread(edition, newest)[0]?.last;
  expect(told && place(told)).toBe(newest && Math.max(...newest.steps.map(place)));
});

test('where no later document speaks of it, an ask has no last word', () => {
  const silent = threads.filter(({ thread }) => thread.state === 'not-mentioned-since');
  const lastAsks = silent.flatMap((view) => sheetOfThread(edition, view).slice(-1));
  expect(lastAsks.some(({ last }) => last === null)).toBe(true);
});

test('what is asked of all bodies in the country stands on no sheet', () => {
  const national = edition.observations.filter(({ scope }) => scope === 'national');
  expect(national.length).toBeGreaterThan(0);
  const ids = new Set(sheets.flat().map(({ finding }) => finding?.id));
  expect(national.filter(({ id }) => ids.has(id) && !inThread(id))).toEqual([]);
});

function inThread(id: string): boolean {
  return edition.threads.some(({ steps }) => steps.some(({ finding }) => finding === id));
}
