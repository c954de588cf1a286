import { expect, test } from 'vitest';
import { notTakenOf } from '../../src/queries/not-taken.ts';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import { smallEdition } from '../data/small-edition.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const [long, short] = [
  `Inspectors wrote that ${'a long way into it, '.repeat(12)}the force is good at things, ${'and so on, '.repeat(20)}at last.`,
  'It is good. It is never better.',
];
const edition = {
  ...smallEdition([long, short]),
  ledger: [
    mark(short, 'good', 'dismissed', 'Everyday words.'),
    mark(long, 'good', 'dismissed', 'Everyday words.'),
    mark(short, 'never', 'dismissed', 'Not a grade.'),
    mark(short, 'better', 'unsettled', 'Names no area.'),
    mark(long, 'force', 'record', 'A grading.'),
    mark(long, 'wrote', 'decided', 'The editor says so.'),
  ],
};
const [unsettled, decided, dismissed] = notTakenOf(edition, 'r1');

test('what is unsettled comes first, then what was decided, then what was dismissed', () => {
  expect(notTakenOf(edition, 'r1').map(({ outcome, count }) => [outcome, count])).toEqual([
    ['unsettled', 1],
    ['decided', 1],
    ['dismissed', 3],
  ]);
});

test('marks stand under their reason in the order of the text', () => {
  expect(
    dismissed?.reasons.map(({ reason, marks }) => [reason, marks.map((each) => each.number)]),
  ).toEqual([
    ['Everyday words.', ['1', '2']],
    ['Not a grade.', ['2']],
  ]);
});

test('a mark stands in its sentence, with its own words told apart', () => {
  const [entry] = unsettled?.reasons[0]?.marks ?? [];
  expect(entry).toMatchObject({ passage: 'reports/r1#p2', cutBefore: false, cutAfter: false });
  const [range] = entry?.words.ranges ?? [];
  expect(entry?.words.text.slice(range?.start, range?.end)).toBe('better');
});

test('of a long sentence only the whole words around the mark are shown', () => {
  const [entry] = dismissed?.reasons[0]?.marks ?? [];
  expect(entry).toMatchObject({ cutBefore: true, cutAfter: true });
  const words = entry?.words.text ?? '';
  expect(words.length).toBeLessThan(260);
  expect(` ${long} `).toContain(` ${words} `);
  const [range] = entry?.words.ranges ?? [];
  expect(words.slice(range?.start, range?.end)).toBe('good');
});

test('what an editor made a finding of leads to the finding', async () => {
  const first = await editionOf(firstEdition);
  const marks = first.reports.flatMap(({ id }) =>
    notTakenOf(first, id).flatMap(({ outcome, reasons }) =>
      reasons.flatMap((each) => each.marks.map((made) => ({ ...made, outcome }))),
    ),
  );
  const made = marks.filter(({ finding }) => finding !== null);
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter(({ outcome }) => outcome !== 'decided')).toEqual([]);
  for (const { finding, passage } of made)
    expect(finding?.record.spans.map((span) => span.passage)).toContain(passage);
});

test('words at the beginning of a long sentence are not cut before', () => {
  const [entry] = decided?.reasons[0]?.marks ?? [];
  expect(entry).toMatchObject({ cutBefore: false, cutAfter: true });
});

test('a report without marks has nothing to tell', () => {
  expect(notTakenOf(edition, 'another')).toEqual([]);
});

test('a grade in marks that is a record is not shown as dismissed speech', () => {
  const grade = mark(short, 'good', 'record', 'A grading.');
  const speech = {
    ...mark(short, 'good', 'dismissed', 'A few words.'),
    mark: 'quotation' as const,
  };
  const plain = {
    ...mark(short, 'better', 'dismissed', 'A few words.'),
    mark: 'quotation' as const,
  };
  const ledger = [grade, speech, plain];
  const [left] = notTakenOf({ ...edition, ledger }, 'r1');
  expect(left?.reasons.flatMap(({ marks }) => marks)).toHaveLength(1);
});

function mark(
  text: string,
  words: string,
  outcome: LedgerEntry['outcome'],
  reason: string,
): LedgerEntry {
  const start = text.indexOf(words);
  const passage = `reports/r1#p${text === long ? 1 : 2}`;
  return {
    report: 'r1',
    mark: 'grade',
    text: words,
    span: { passage, start, end: start + words.length },
    outcome,
    reason,
  };
}
