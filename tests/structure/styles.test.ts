import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';
import { some } from '../support/some.ts';

const files = projectFiles('src');
const textOf = (pattern: RegExp) =>
  files.filter((file) => pattern.test(file)).map((file) => readFileSync(file, 'utf8'));

test('every class that a style names is given by a page, a component or a script', () => {
  const givers = textOf(/\.(astro|ts)$/).join('\n');
  const rules = textOf(/\.css$/).map((css) => css.replace(/@import.*?;/g, ''));
  const classes = new Set(rules.flatMap((css) => css.match(/(?<=\.)[a-z][\w-]*/g) ?? []));
  expect(some([...classes]).filter((name) => !isGiven(name, givers))).toEqual([]);
});

/** Whether a text holds a name, or the beginning of names that are put together: `depth-${…}`. */
function isGiven(name: string, givers: string): boolean {
  const beginnings = [...name.matchAll(/-/g)].map(({ index }) => `${name.slice(0, index)}-\${`);
  return (
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(givers) ||
    beginnings.some((each) => givers.includes(each))
  );
}
