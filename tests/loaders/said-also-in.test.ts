import { expect, test } from 'vitest';
import { withSaidAlsoIn } from '../../src/loaders/said-elsewhere.ts';
import type { Passage } from '../../src/schemas/passage.ts';

const sentence = 'The force listens to its staff.';

test('finds a sentence of another report though a quotation mark opens it', () => {
  const [quoted, plain] = withSaidAlsoIn([passage('a', `“${sentence}`), passage('b', sentence)]);
  expect(quoted?.sentences[0]?.saidAlsoIn).toEqual(['reports/b#p1']);
  expect(plain?.sentences[0]?.saidAlsoIn).toEqual(['reports/a#p1']);
});

test('leaves a sentence alone that only its own report repeats', () => {
  const [first] = withSaidAlsoIn([passage('a', sentence), passage('a', sentence)]);
  expect(first?.sentences[0]?.saidAlsoIn).toEqual([]);
});

test('does not count sentences of fewer than five words', () => {
  const [first] = withSaidAlsoIn([
    passage('a', 'View the report.'),
    passage('b', 'View the report.'),
  ]);
  expect(first?.sentences[0]?.saidAlsoIn).toEqual([]);
});

function passage(report: string, text: string): Passage {
  return {
    id: `reports/${report}#p1`,
    report,
    number: '1',
    kind: 'paragraph',
    depth: 0,
    list: null,
    ordered: false,
    listNumber: null,
    quoted: false,
    section: null,
    leadIn: null,
    text,
    quote: null,
    sentences: [{ start: 0, end: text.length, saidAlsoIn: [], saidNearlyIn: [] }],
    themes: [],
    line: 1,
    original: { start: 0, end: text.length },
  };
}
