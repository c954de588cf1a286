import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Import, importsOf } from '../support/imports.ts';
import { projectFiles } from '../support/project-files.ts';

/** What each part of the house may import of ours; a part that is not named may import anything. */
const mayImport: Record<string, string[]> = {
  ...Object.fromEntries(
    projectFiles('src')
      .filter((file) => /^src\/[\w-]+\/README\.md$/.test(file))
      .flatMap((file) => saidIn(file)),
  ),
  'src/urls.ts': ['src/schemas/finding-kinds.ts'],
  'src/search/words/': ['src/search/words/'],
  'src/search/format/': [
    'src/search/format/',
    'src/search/words/',
    'src/in-words/',
    'src/schemas/',
    'src/urls.ts',
  ],
  'src/search/build/': [
    'src/search/build/',
    'src/search/query/',
    'src/search/format/',
    'src/search/words/',
    'src/in-words/',
    'src/schemas/',
    'src/urls.ts',
  ],
  'src/search/query/': [
    'src/search/query/',
    'src/search/format/',
    'src/search/words/',
    'src/schemas/',
  ],
  'src/search/answer/': [
    'src/search/answer/',
    'src/search/query/',
    'src/search/format/',
    'src/search/words/',
    'src/schemas/',
    'src/urls.ts',
  ],
  'src/scripts/': [
    'src/scripts/',
    'src/urls.ts',
    'src/check-quotes/',
    'src/data/cite/text-fragment.ts',
    'src/in-words/styles.ts',
    'src/search/answer/',
    'src/search/query/',
    'src/search/format/',
    'src/search/words/',
  ],
  'src/serve/': ['src/serve/'],
};

/** What the first lines of a folder’s README say that it may import: its own files, and those named. */
function saidIn(readme: string): [string, string[]][] {
  const folder = readme.replace('README.md', '');
  const [, said] =
    /^May import of ours: ([^.]*(?:\.ts[^.]*)*)\.$/m.exec(readFileSync(readme, 'utf8')) ?? [];
  if (said === undefined) return [];
  const named = [...said.matchAll(/`([^`]+)`/g)].map(([, name]) => `src/${name}`);
  return [[folder, [folder, ...named]]];
}

const imports = projectFiles('src')
  .filter((file) => /\.(ts|astro)$/.test(file))
  .flatMap((file) => importsOf(file));

const isOurs = ({ target }: Import) => target.startsWith('src/');
const within =
  (...places: string[]) =>
  (path: string) =>
    places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
const told = ({ file, target }: Import) => `${file} imports ${target}`;

test('the code is there to be looked at', () => {
  expect(imports.filter(isOurs).length).toBeGreaterThan(50);
});

test('the first lines of each folder that pages are made from say what it may import', () => {
  const folders = ['checks', 'components', 'data', 'loaders', 'parser', 'permalinks', 'queries'];
  expect(Object.keys(mayImport)).toEqual(
    expect.arrayContaining(folders.map((name) => `src/${name}/`)),
  );
});

test.each(Object.entries(mayImport))('%s imports only what stands before it', (place, allowed) => {
  expect(projectFiles('src').some(within(place)), place).toBe(true);
  const wrong = imports.filter(
    (each) => within(place)(each.file) && isOurs(each) && !within(...allowed)(each.target),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('pages take the edition from one file', () => {
  const taking = imports.filter(
    ({ file, target }) => within('src/queries/')(file) && target === 'src/loaders/load-edition.ts',
  );
  expect(taking.map(({ file }) => file)).toEqual(['src/queries/edition.ts']);
});

test('pages take their data from queries, not from the loaders or the parser', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      within('src/pages/', 'src/layouts/', 'src/components/')(file) &&
      within('src/loaders/', 'src/parser/', 'src/checks/')(target),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('components take the types of queries, schemas and data, and of their code only the table of kinds', () => {
  const wrong = imports.filter(
    ({ file, target, typeOnly }) =>
      within('src/components/')(file) &&
      within('src/queries/', 'src/schemas/', 'src/data/')(target) &&
      target !== 'src/schemas/finding-kinds.ts' &&
      !typeOnly,
  );
  expect(wrong.map(told)).toEqual([]);
});

test('the parser, the schemas and the checks know no disk, no network and no Astro', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      within('src/parser/', 'src/schemas/', 'src/checks/')(file) &&
      /^(node:)?(fs|http|https|net|child_process|process)\b|^astro\b/.test(target),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('what runs in the browser, with all that it draws in, takes nothing from Node or Astro', () => {
  const inBrowser = reachedFrom(within('src/scripts/'));
  const wrong = imports.filter(
    ({ file, target }) => inBrowser.has(file) && /^(node:|astro\b)/.test(target),
  );
  expect(wrong.map(told)).toEqual([]);
});

/** The files that fit, and every file of ours that their running code imports, step by step. */
function reachedFrom(fits: (path: string) => boolean): Set<string> {
  const reached = new Set(imports.map(({ file }) => file).filter(fits));
  for (const file of reached) {
    for (const each of imports) {
      if (each.file === file && isOurs(each) && !each.typeOnly) reached.add(each.target);
    }
  }
  return reached;
}
