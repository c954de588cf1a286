import { expect, test } from 'vitest';
import { sheets } from '../../src/queries/panel-sheet.ts';
import { reportsNewestFirst } from '../../src/queries/reports.ts';
import { threadsInOrder } from '../../src/queries/threads.ts';
import { areasUrl, threadUrl } from '../../src/urls.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);
const order = reportsNewestFirst(edition)
  .toReversed()
  .map(({ id }) => id);
const place = ({ report }: { report: { id: string } }) => order.indexOf(report.id);
const threads = threadsInOrder(edition);
const shown = sheets(edition);
const rowsOf = (of: string) => shown.find((sheet) => sheet.of === of)?.rows ?? [];
const allRows = shown.flatMap(({ rows }) => rows);

test('a sheet holds what is asked, the oldest document first', () => {
  expect(shown.length).toBeGreaterThan(10);
  for (const { rows } of shown) {
    const places = rows.map(place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('the sheet of a thread in which something is asked holds all that it criticises or asks', () => {
  const asksToo = ({ finding }: (typeof threads)[number]['steps'][number]) =>
    finding?.kind === 'observation' && finding.record.stances.includes('ask');
  for (const view of threads) {
    const rows = rowsOf(threadUrl(view.thread.id));
    const asks = view.steps.some((step) => step.is === 'asked' || asksToo(step));
    const held = view.steps.filter((step) => step.raises || asksToo(step));
    expect(rows.map(({ words }) => words)).toEqual(asks ? held.map(({ words }) => words) : []);
  }
});

test('what is asked of the body under an area stands once on the sheets of areas', () => {
  const listed = [...edition.areasForImprovement, ...edition.observations].filter(
    (record) =>
      record.area !== null &&
      (!('stances' in record) || (record.stances.includes('ask') && record.scope === 'body')),
  );
  const ofAreas = shown.filter(({ of }) => of.startsWith(areasUrl()));
  const ids = ofAreas.flatMap(({ rows }) => rows.map(({ finding }) => finding?.id ?? ''));
  expect(ids.toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
});

test('the last word on an ask is the last step that takes it up, and no other of its thread', () => {
  const [thread] = edition.threads.filter(({ steps }) =>
    steps.some(({ is, report }) => is === 'asked' && report !== steps.at(-1)?.report),
  );
  if (!thread) throw new Error('no thread goes on after something was asked');
  const asked = thread.steps.findIndex(({ is }) => is === 'asked') + 1;
  const steps = thread.steps.map((step, index) => ({
    ...step,
    takesUp: index === thread.steps.length - 1 ? [asked] : [],
  }));
  const taken = { ...edition, threads: [{ ...thread, steps }] };
  const [ofThread, ...others] = sheets(taken);
  const rows = ofThread?.rows ?? [];
  const askedRow = rows.find(({ asks }) => asks);
  expect(askedRow?.last?.number).toBe(steps.length);
  const ask = askedRow?.finding;
  const row = others.flatMap((sheet) => sheet.rows).find(({ finding }) => finding?.id === ask?.id);
  expect(row?.last?.number).toBe(steps.length);
});

test('a last word is that of a step that takes the row up, in the same document or a later one', () => {
  const answered = allRows.flatMap(({ report, last }) => (last ? [{ report, last }] : []));
  expect(answered.length).toBeGreaterThan(0);
  expect(answered.filter(({ report, last }) => place({ report }) > place(last))).toEqual([]);
});

test('a row is of the latest document only where that is the latest held, read for the thread or not', () => {
  const newest = order.at(-1);
  expect(allRows.filter(({ isLatest }) => isLatest).length).toBeGreaterThan(0);
  expect(allRows.filter(({ isLatest, report }) => isLatest !== (report.id === newest))).toEqual([]);
  const unread = edition.threads.map((thread) => {
    const steps = thread.steps.filter(({ report }) => report !== newest);
    return { ...thread, steps, bearing: 0, raised: [], unread: [newest ?? ''] };
  });
  const rows = sheets({ ...edition, threads: unread.filter(({ steps }) => steps.length > 0) });
  const older = rows.flatMap((sheet) => sheet.rows).filter(({ report }) => report.id !== newest);
  expect(older.some(({ isLatest }) => isLatest)).toBe(false);
});

test('what is asked of all bodies in the country stands on no sheet', () => {
  const national = edition.observations.filter(({ scope }) => scope === 'national');
  expect(national.length).toBeGreaterThan(0);
  const ids = new Set(allRows.map(({ finding }) => finding?.id));
  expect(national.filter(({ id }) => ids.has(id) && !inThread(id))).toEqual([]);
});

function inThread(id: string): boolean {
  return edition.threads.some(({ steps }) => steps.some(({ finding }) => finding === id));
}
