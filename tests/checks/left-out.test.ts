import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { problemsAfter } from '../support/damaged-content.ts';

const copy = 'reports/2024-moorland.md';
const verbatim = async (changes: Parameters<typeof problemsAfter>[0]) =>
  (await problemsAfter(changes)).filter(({ rule }) => rule === 'verbatim');

test('lines that the copy lacks are printed ready to be pasted, and pasted they are declared', async () => {
  const original = 'originals/2024-moorland.txt';
  const begins = { file: original, from: 'Moorland PEEL', to: 'Menu\nAbout us\n\nMoorland PEEL' };
  const last = 'it promises';
  const ends = { file: original, from: last, to: `${last}\n\nRead on` };
  const problems = await verbatim([begins, ends]);
  const pasted = problems.flatMap(
    ({ reason }) => parse(reason.slice(reason.indexOf('leftOut:'))).leftOut,
  );
  expect(pasted.map(({ text }) => text)).toEqual(['Menu About us', 'Read on']);
  const leftOut = stringify({ leftOut: pasted.map((each) => ({ ...each, reason: 'A menu.' })) });
  const declared = { file: copy, from: 'original:', to: `${leftOut}original:` };
  expect(await verbatim([begins, ends, declared])).toEqual([]);
});

test('a word that is copied wrongly is no furniture', async () => {
  const from = 'Call handlers were not told of the counting rules.';
  const problems = await verbatim([{ file: copy, from, to: from.replace('told', 'tols') }]);
  expect(problems.map(({ reason }) => reason)).toEqual([expect.not.stringContaining('leftOut:')]);
});
