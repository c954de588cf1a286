import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { addPermalinks } from '../../src/permalinks/write-permalinks.ts';
import { fileHashes } from '../support/file-hashes.ts';
import { runBuild } from '../support/run-build.ts';
import { some } from '../support/some.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(resolve('.build-broken-'));
  cpSync('tests/fixtures/two-forces', join(folder, 'content'), { recursive: true });
  cpSync(inject('otherSite').folder, join(folder, 'dist'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('one letter changed in a Markdown copy fails the build, which names the line', async () => {
  const line = change('reports/2024-moorland.md', 'Call handlers were', 'Call handlers ware');
  const { code, output } = await build();
  expect(code).not.toBe(0);
  expect(output).toMatch(new RegExp(`^\\S*content/reports/2024-moorland\\.md:${line}:\\d+ `, 'm'));
});

test('one letter changed that nothing quotes is one error, with what follows counted below', async () => {
  for (const quoting of ['threads', 'observations']) {
    rmSync(join(folder, 'content', quoting), { recursive: true });
  }
  const { edition } = await loadEdition(join(folder, 'content'));
  if (!edition) throw new Error('the fixture holds no edition');
  const list = addPermalinks('', [], addressesOf(edition));
  writeFileSync(join(folder, 'content/permalinks.yaml'), list);
  change('reports/2024-moorland.md', 'Call handlers were', 'Call handlers ware');
  const { output } = await build();
  const [first, second, third, ...rest] = output.trim().split('\n');
  expect(first).toMatch(/ unexpected "handlers ware not .*\(rule verbatim\)$/);
  expect(second).toMatch(/^ {2}… and \d+ published address(es)? cannot be compared/);
  expect(third).toMatch(/^1 error in the content/);
  expect(rest).toEqual([]);
});

test('a broken reference, date, look of a grade and speaker are all named in one run', async () => {
  const places = [
    ['reports/2024-moorland.md', 'bodies: [moorland-police]', 'bodies: [moorland-polise]'],
    ['reports/2019-two-forces.md', '"2019-05-02"', '"2019-05-42"'],
    ['rounds/peel-2023-25.md', 'word: adequate', 'word: Adequate'],
    ['people/dee-marsh.md', 'name: Dee Marsh', 'name: Dee Marshall'],
  ].map(([file = '', before = '', after = '']) => ({ file, line: change(file, before, after) }));
  const { code, output } = await build();
  expect(code).not.toBe(0);
  for (const { file, line } of some(places.slice(0, 3)))
    expect(output).toContain(`${file}:${line}:`);
  expect(output).toMatch(/^\S*content\/reports\/2019-two-forces\.md:\d+:\d+ .*Dee Marsh/m);
});

test('a build that fails leaves the last good one as it was, to the byte', async () => {
  const before = fileHashes(join(folder, 'dist'));
  change('reports/2024-moorland.md', 'Call handlers were', 'Call handlers ware');
  expect((await build()).code).not.toBe(0);
  expect(fileHashes(join(folder, 'dist'))).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});

const build = () =>
  runBuild({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') });

/** Changes words of a file, which must hold them, and answers their line. */
function change(file: string, before: string, after: string): number {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  const place = text.indexOf(before);
  if (place < 0) throw new Error(`${file} does not hold "${before}"`);
  writeFileSync(path, text.replace(before, after));
  return text.slice(0, place).split('\n').length;
}
