import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';
import { currentReadme, readme, rulesIn } from './readme.ts';

test('the grammar in the README is what the rules say of themselves: npm run fixtures', () => {
  expect(readFileSync(readme, 'utf8')).toBe(currentReadme());
});

test.each(['document', 'marks', 'rules', 'doubts', 'settle'])(
  'every function that a file of %s begins with says what it reads',
  (folder) => {
    const told = rulesIn(folder).map(({ file }) => `src/parser/${folder}/${file}.ts`);
    const silent = projectFiles(`src/parser/${folder}`).filter(
      (file) =>
        /^export (?:async )?function/m.test(readFileSync(file, 'utf8')) && !told.includes(file),
    );
    expect(silent).toEqual([]);
  },
);

test.each(['rules', 'doubts'])('every rule of %s gives an example', (folder) => {
  const bare = rulesIn(folder).filter(({ told }) => !/[`"].+[`"]/.test(told));
  expect(bare.map(({ file }) => file)).toEqual([]);
});

test('every rule says what comes of its example', () => {
  const silent = rulesIn('rules').filter(({ told }) => !/\byields?\b|\bis\b|\bare\b/.test(told));
  expect(silent.map(({ file }) => file)).toEqual([]);
});
