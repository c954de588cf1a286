import { expect, test } from 'vitest';
import { problemsAfter } from '../support/damaged-content.ts';

const decide = (fields: string) => ({
  file: 'reports/2024-moorland.md',
  from: 'original:',
  to: `decisions:\n  - ${fields}\noriginal:`,
});

test('words decided to be a grading need an area and a judgment', async () => {
  const problems = await problemsAfter([
    decide('{ as: grading, text: Call handlers, because: Invented. }'),
  ]);
  const fields = problems.filter(({ rule }) => rule === 'front-matter-field');
  expect(fields.map(({ reason }) => reason).join()).toMatch(/area.*judgment/s);
});

test('a grading that the text tells can be decided to be none', async () => {
  const problems = await problemsAfter([
    decide(
      '{ as: nothing, text: Moorland Police is adequate at responding to the public, because: Invented. }',
    ),
  ]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
