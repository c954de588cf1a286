import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runBuild } from '../support/run-build.ts';

/** What a kind of finding that the site does not know would add to the table of kinds. */
const kind = `'promising practice': {
    many: 'promising practices',
    section: 'Practice',
    address: 'promising-practices',
    collection: 'promisingPractices',
    does: 'tells',
    mayClose: false,
    alsoCalled: ['good practice'],
    bodyTerm: 'Seen at',
    description: 'What a report holds up to others.',
    weight: 1.1,
  },
  `;
const words = 'Half of those who were released had nowhere to sleep that night.';

const place = mkdtempSync(join(tmpdir(), 'new-kind-'));
const page = (path: string) => readFileSync(join(place, 'dist', path), 'utf8');

/** Puts text before the line that begins so, in a file of the copy. */
function putBefore(file: string, line: string, text: string): void {
  const path = join(place, file);
  const whole = readFileSync(path, 'utf8');
  expect(whole.split(line)).toHaveLength(2);
  writeFileSync(path, whole.replace(line, text + line));
}

beforeAll(async () => {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(place, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  cpSync('tests/fixtures/prison', join(place, 'content'), { recursive: true });
  writeFileSync(join(place, 'content/permalinks.yaml'), '[]\n');
  putBefore('src/schemas/finding-kinds.ts', 'quote: {', kind);
  putBefore('src/schemas/edition.ts', 'quote: quote', "'promising practice': askSchema,\n  ");
  const report = join(place, 'content/reports/2024-larchwood.md');
  const copy = readFileSync(report, 'utf8');
  const decided = `${words}\n    as: `;
  writeFileSync(report, copy.replace(`${decided}cause of concern`, `${decided}promising practice`));
  execFileSync(process.execPath, ['src/cli/edition.ts'], { cwd: place });
  const settings = { CONTENT_DIR: 'content', OUT_DIR: join(place, 'dist') };
  const { code, output } = await runBuild(settings, place);
  if (code !== 0) throw new Error(output);
});
afterAll(() => rmSync(place, { recursive: true }));

test('a kind added to the table has its list, its pages and its place in the navigation', () => {
  expect(page('promising-practices/index.html')).toContain('1 promising practice,');
  expect(page('promising-practices/2024-larchwood/1/index.html')).toContain(words);
  expect(page('index.html')).toContain('href="/promising-practices/"');
});

test('its records are data, in the feed and in the search', () => {
  expect(JSON.parse(page('data/promising-practices.json'))).toMatchObject([{ text: words }]);
  expect(page('data/promising-practices.csv')).toContain(words);
  expect(page('feed.xml')).toContain(words);
  expect(page('feed.xml')).toContain('Promising practice, ');
  expect(page('search/index.html')).toContain('Promising practices');
});

test('its addresses can be kept', () => {
  execFileSync(process.execPath, ['src/cli/permalinks.ts'], { cwd: place });
  const addresses: unknown = parse(readFileSync(join(place, 'content/permalinks.yaml'), 'utf8'));
  expect(addresses).toContainEqual(
    expect.objectContaining({
      address: '/promising-practices/2024-larchwood/1/',
      kind: 'promising practice',
    }),
  );
});
