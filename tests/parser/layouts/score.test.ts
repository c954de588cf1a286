import { expect, test } from 'vitest';
import type { LedgerRow } from './placed.ts';
import { type Found, score } from './score.ts';

const source = 'Vale Trust is good at caring.\n\n“We will do better,” said Ann Lee.\n';
const expected = {
  gradings: [
    { body: 'Vale Trust', area: 'caring', judgment: 'good', line: 1, words: 'is good at' },
  ],
  quotes: [{ speaker: 'Ann Lee', line: 3, words: 'We will do better' }],
  areasForImprovement: [],
  causesOfConcern: [],
  recommendations: [],
};
const nothing: Found = {
  gradings: [],
  notGraded: [],
  quotes: [],
  areasForImprovement: [],
  causesOfConcern: [],
  recommendations: [],
  ledger: [],
};

test('a quotation under a wrong name is wrong, and missed', () => {
  const quotes = [{ speaker: 'Roy Hay', paragraphs: ['We will do better,'], line: 3 }];
  const { kinds } = score({ ...nothing, quotes }, expected, source);
  expect(kinds.quotes).toMatchObject({ right: 0, wrong: [{ line: 3 }], missed: [{ line: 3 }] });
});

test('what the ledger leaves to the editor is missed and not lost', () => {
  const ledger = [row('good', 'unsettled', 1), row('good', 'dismissed', 3)];
  const { kinds, unsettled } = score({ ...nothing, ledger }, expected, source);
  expect(kinds.gradings.missed).toMatchObject([{ fate: 'unsettled' }]);
  expect(kinds.quotes.missed).toMatchObject([{ fate: 'lost' }]);
  expect(unsettled).toEqual({ rows: 1, expected: 1 });
});

test('each record that is found stands for one that is expected', () => {
  const grading = { body: 'Vale Trust', area: 'caring', judgment: 'good', line: 1 };
  const { kinds } = score({ ...nothing, gradings: [grading, { ...grading }] }, expected, source);
  expect(kinds.gradings).toMatchObject({ right: 1, found: 2, missed: [] });
  expect(kinds.gradings.wrong).toHaveLength(1);
});

function row(text: string, outcome: LedgerRow['outcome'], line: number): LedgerRow {
  return { mark: 'grade', text, line, column: 1, outcome, reason: 'So it is.' };
}
