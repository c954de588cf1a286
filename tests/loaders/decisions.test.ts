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

test('a decision that is pasted and not filled in is an error, one a placeholder', async () => {
  const problems = await problemsAfter([
    decide(
      '{ as: grading, text: Call handlers, areas: ["… (calls)"], judgment: good, because: … }',
    ),
  ]);
  const left = problems.filter(({ reason }) => reason.startsWith('unexpected placeholder'));
  expect(left.map(({ rule, reason }) => [rule, /for "?(\w+)/.exec(reason)?.[1]])).toEqual([
    ['front-matter-field', 'entry'],
    ['front-matter-field', 'because'],
  ]);
});

test('a grading that the text tells can be decided to be none', async () => {
  const problems = await problemsAfter([
    decide(
      '{ as: nothing, text: Moorland Police is adequate at responding to the public, because: Invented. }',
    ),
  ]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('each line of a list asks for its own area, and a decision on one leaves the other', async () => {
  const last = 'The force should answer 999 calls in the time it promises';
  const lines = [
    '- Good for preventing fires at school',
    '- Good for preventing fires at home',
  ].join('\n');
  const graded = `${last}\n\n## Grades\n\nMoorland Police was graded:\n\n${lines}`;
  const copy = { file: 'reports/2024-moorland.md', from: last, to: graded };
  const original = { file: 'originals/2024-moorland.txt', from: last, to: graded };
  const unknown = async (...decisions: Parameters<typeof problemsAfter>[0]) => {
    const problems = await problemsAfter([copy, original, ...decisions]);
    const asked = problems.filter(({ rule }) => rule === 'area-known');
    return asked.map(({ reason }) => /^unexpected area "(.*?)"/.exec(reason)?.[1]);
  };
  expect(await unknown()).toEqual(['preventing fires at school', 'preventing fires at home']);
  const decision = decide(
    '{ as: grading, text: Good for preventing fires at school, areas: [effectiveness], judgment: good, because: Invented. }',
  );
  expect(await unknown(decision)).toEqual(['preventing fires at home']);
});
