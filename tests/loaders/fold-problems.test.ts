import { expect, test } from 'vitest';
import { foldProblems } from '../../src/loaders/fold-problems.ts';
import { problemLine } from '../../src/loaders/problem-order.ts';
import type { Problem } from '../../src/schemas/problem.ts';

const problem = (file: string, rule: string, dueTo?: string): Problem => ({
  file: `content/${file}`,
  line: 1,
  column: 1,
  rule,
  reason: 'reason',
  severity: 'error',
  ...(dueTo === undefined ? {} : { dueTo }),
});
const told = (...problems: Problem[]) =>
  foldProblems(problems, 'content').map(({ rule, follows = [] }) => [rule, ...follows]);

test('what follows from an error is counted under it', () => {
  expect(
    told(
      problem('reports/r.md', 'verbatim', 'originals/r.txt'),
      problem('reports/r.md', 'title-used'),
      problem('permalinks.yaml', 'permalink-lost', 'reports/r.md'),
      problem('permalinks.yaml', 'permalink-changed', 'reports/r.md'),
    ),
  ).toEqual([
    [
      'verbatim',
      '1 entry of the front matter cannot be held against the words until this is mended',
      '2 published addresses cannot be compared until this is mended',
    ],
  ]);
});

test('what follows step by step is counted under the first cause', () => {
  expect(
    told(
      problem('originals/r.txt', 'original-changed'),
      problem('reports/r.md', 'verbatim', 'originals/r.txt'),
      problem('permalinks.yaml', 'permalink-lost', 'reports/r.md'),
    ),
  ).toEqual([
    [
      'original-changed',
      '1 passage of the copy differs from it',
      '1 published address cannot be compared until this is mended',
    ],
  ]);
});

test('a person’s file that cannot be read is the cause of a speaker that nobody knows', () => {
  const speaker = problem('reports/r.md', 'speaker-known', 'people/');
  expect(told(problem('people/p.md', 'front-matter-field'), speaker)).toEqual([
    ['front-matter-field', '1 speaker cannot be told until this is mended'],
  ]);
  expect(told(problem('people/p.md', 'reference-resolves'), speaker)).toEqual([
    ['reference-resolves'],
    ['speaker-known'],
  ]);
});

test('an error without a cause stays, and so does one whose like has none', () => {
  expect(
    told(
      problem('reports/r.md', 'reference-resolves', 'people/p.md'),
      problem('reports/q.md', 'title-used'),
      problem('permalinks.yaml', 'permalink-lost', 'reports/other.md'),
    ),
  ).toEqual([['reference-resolves'], ['title-used'], ['permalink-lost']]);
});

test('a line below an error says what follows from it', () => {
  const [first] = foldProblems(
    [
      problem('reports/r.md', 'verbatim'),
      problem('permalinks.yaml', 'permalink-lost', 'reports/r.md'),
    ],
    'content',
  );
  expect(first && problemLine(first)).toBe(
    'content/reports/r.md:1:1 reason (rule verbatim)\n  … and 1 published address cannot be compared until this is mended.',
  );
});
