import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { recordUrl } from '../../src/urls.ts';
import { builtPage } from '../support/built-pages.ts';
import { editionOf, shippedContent } from '../support/edition-of.ts';
import { runBuild } from '../support/run-build.ts';

const run = promisify(execFile);
const place = mkdtempSync(join(tmpdir(), 'new-'));
const folder = join(place, 'northmoor');
const file = (path: string) => join(folder, path);

beforeAll(() => command('new', folder));
afterAll(() => rmSync(place, { recursive: true }));

test('takes over rounds, areas, themes, terms, thesaurus and inspectorates, and nothing of the body that there is', async () => {
  for (const kind of ['rounds', 'areas', 'themes', 'terms']) {
    expect(readdirSync(file(kind))).toEqual(readdirSync(join('content', kind)));
  }
  expect(readdirSync(folder).sort()).toEqual(
    [
      'site.md',
      'permalinks.yaml',
      'thesaurus.yaml',
      'rounds',
      'areas',
      'themes',
      'terms',
      'organisations',
    ].sort(),
  );
  expect(readFileSync(file('thesaurus.yaml'), 'utf8')).toBe(
    readFileSync(join(shippedContent, 'thesaurus.yaml'), 'utf8'),
  );
  const { organisations, people } = await editionOf(shippedContent);
  const others = organisations.filter(({ kind }) => kind !== 'inspectorate');
  expect(readdirSync(file('organisations'))).toHaveLength(organisations.length - others.length);
  const names = [...others, ...people].flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const prose = allFiles().map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  expect(names.filter((name) => prose.some((words) => words.includes(name)))).toEqual([]);
});

test('asks what only another editor can say', async () => {
  const { problems } = await loadEdition(folder);
  const asked = problems.filter((each) => each.file === file('site.md'));
  expect(asked.map(({ reason }) => /^unexpected nothing for "(\w+)"/.exec(reason)?.[1])).toEqual([
    'title',
    'heading',
    'description',
  ]);
  expect(readFileSync(file('site.md'), 'utf8')).toMatch(/^## What this is\n\n<!-- Say /m);
});

test('refuses a folder that holds anything', async () => {
  await expect(command('new', folder)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('unexpected files in'),
  });
});

test('a report added to it is built, with its grading', async () => {
  fill('site.md', { title: 'Northmoor inspected', heading: 'Northmoor', description: 'A site.' });
  writeFileSync(
    file('organisations/northmoor-police.md'),
    '---\nname: Northmoor Police\nkind: force\n---\n',
  );
  const text = join(place, '2017-overview.txt');
  writeFileSync(text, 'Northmoor PEEL 2017\n\nNorthmoor Police is good at investigating crime.\n');
  await command('add', text, { CONTENT_DIR: folder });
  fill('reports/2017-overview.md', {
    name: 'Overview 2017',
    kind: 'assessment page',
    inspectorate: 'hmicfrs',
    organisation: 'hmicfrs',
    round: 'peel-2017',
    value: '"2017-11-09"',
    precision: 'day',
    basis: 'inferred',
    evidence: 'Made up.',
    attribution: 'Nobody',
  });
  const { code, output } = await runBuild({ CONTENT_DIR: folder, OUT_DIR: join(place, 'site') });
  expect(output).toMatch(/Built \d+ pages/);
  expect(code).toBe(0);
  const page = builtPage(
    join(place, 'site'),
    recordUrl('gradings/2017-overview/investigating-crime'),
  );
  expect(page.html).toContain('is good at investigating crime');
});

/** Runs one of the commands, as npm does. Rejects where it fails. */
function command(name: string, argument: string, settings: Record<string, string> = {}) {
  const env = { ...process.env, ...settings };
  return run(process.execPath, [`src/cli/${name}.ts`, argument], { env });
}

/** Fills in fields of front matter that stand empty, at whatever depth. */
function fill(path: string, fields: Record<string, string>): void {
  const filled = readFileSync(file(path), 'utf8').replace(
    /^( *)(\w+): ?(null|\[\])?$/gm,
    (line, lead, name) => (fields[name] === undefined ? line : `${lead}${name}: ${fields[name]}`),
  );
  writeFileSync(file(path), filled);
}

function allFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(file(name), 'utf8'));
}
