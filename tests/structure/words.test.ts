import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFiles } from '../support/project-files.ts';

const code = projectFiles('src').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Words of an organisation's name that any force, office or publisher may have. */
const common = new Set(
  `a and area authority commissioner commissioners constabulary council county crime fire for force
  her his london majesty majestys news of office police service the valley council's
  constabulary's`.split(/\s+/),
);

test('the code names no force, office or publisher of the content', () => {
  const named = contentOf('organisations').filter(({ kind }) => kind !== 'inspectorate');
  const words = named.flatMap((each) =>
    each.kind === 'publisher' ? namesOf(each) : namesOf(each).flatMap(properWords),
  );
  expect(words.length).toBeGreaterThan(0);
  expect(places([...new Set(words)])).toEqual([]);
});

test('the code names no person of the content', () => {
  const names = contentOf('people').flatMap((each) => namesOf(each));
  expect(names.length).toBeGreaterThan(0);
  expect(places(names)).toEqual([]);
});

test('the code knows no report by its id or title', () => {
  const known = contentOf('reports').flatMap(({ id, title }) => [id, String(title)]);
  expect(known.length).toBeGreaterThan(0);
  expect(places(known)).toEqual([]);
});

test('the code knows no area, round or theme of the content by its id', () => {
  const known = ['areas', 'rounds', 'themes'].flatMap((folder) => contentOf(folder));
  const ids = known.map(({ id }) => id).filter((id) => id.includes('-'));
  expect(ids.length).toBeGreaterThan(0);
  expect(places(ids)).toEqual([]);
});

interface Entry extends Record<string, unknown> {
  id: string;
}

/** Front matter of a content folder's files. */
function contentOf(folder: string): Entry[] {
  return projectFiles(`content/${folder}`).map((file) => {
    const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
    return { ...parse(front), id: basename(file, '.md') };
  });
}

function namesOf({ name, otherNames }: Entry): string[] {
  return [name, ...(Array.isArray(otherNames) ? otherNames : [])].map(String);
}

function properWords(name: string): string[] {
  return name
    .split(/[\s.]+/)
    .filter((word) => word.length > 3 && !common.has(word.toLowerCase().replace('’', "'")));
}

/** Where words stand in the code, as `file: word`. */
function places(words: string[]): string[] {
  return words.flatMap((word) => {
    const pattern = new RegExp(
      `(?<![\\w-])${word.replace(/[.+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`,
      'i',
    );
    return code.filter(({ text }) => pattern.test(text)).map(({ file }) => `${file}: ${word}`);
  });
}
