import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { makeFiles } from '../data/made-files.ts';
import { type ContentFolder, copyOfContent } from '../permalinks/content-folder.ts';
import { editionOf, twoForces } from '../support/edition-of.ts';

const run = promisify(execFile);
let content: ContentFolder;
const theme = 'themes/vetting.md';

const make = (...words: string[]) =>
  run(process.execPath, ['src/cli/edition.ts', ...words], {
    env: { ...process.env, CONTENT_DIR: content.path, SITE_URL: 'https://example.org' },
  });

/** The problems of the folder as it is now, as `rule: reason`. */
async function problems(): Promise<string[]> {
  const loaded = await loadEdition(content.path);
  return loaded.problems.map(({ rule, reason, follows = [] }) =>
    [`${rule}: ${reason}`, ...follows].join('\n'),
  );
}

async function editions() {
  const { edition } = await loadEdition(content.path);
  return edition?.editions ?? [];
}

beforeAll(async () => {
  content = await copyOfContent(twoForces);
});

afterAll(() => content.remove());

describe('an edition', () => {
  test('is asked for by the build, and listed with new addresses, a day and a version', async () => {
    expect(await problems()).toContainEqual(
      expect.stringMatching(/^edition-current: .*npm run edition/),
    );
    content.write('permalinks.yaml', '[]\n');
    const { stdout } = await make('--date', '2027-01-31', 'The first.');
    expect(stdout).toContain('Edition 1, 31 January 2027');
    expect((await problems()).filter((each) => /^(edition|permalink)-/.test(each))).toEqual([]);
    const [first] = await editions();
    expect(first).toMatchObject({ number: 1, date: '2027-01-31', note: 'The first.' });
    expect(first?.added).toMatchObject({ report: 2 });
  });

  test('has for its version the SHA-256 of the SHA256SUMS of its files', async () => {
    const edition = await editionOf(content.path);
    const files = await makeFiles(
      { ...edition, site: { ...edition.site, address: 'https://example.org' } },
      content.path,
    );
    const sums = createHash('sha256').update(files.bytes('SHA256SUMS')).digest('hex');
    expect(edition.editions[0]?.version).toBe(sums);
  });

  test('that holds all of the content is not made twice', async () => {
    const before = content.read('editions.yaml');
    expect((await make()).stdout).toContain('holds all of it already');
    expect(content.read('editions.yaml')).toBe(before);
  });

  test('is a draft once a word was changed, until the next names what changed', async () => {
    const named = content.read(theme);
    content.write(theme, named.replace(/^name: .*$/m, 'name: Checks'));
    const lost = (await problems()).find((each) => each.startsWith('permalink-changed'));
    const [, line = '', entry = ''] = /write line (\d+) as "(.*)"$/.exec(lost ?? '') ?? [];
    const lines = content.read('permalinks.yaml').split('\n');
    lines[Number(line) - 1] = entry;
    content.write('permalinks.yaml', lines.join('\n'));
    content.write('themes/tea.md', '---\nname: Tea\nwords: [tea]\n---\n');
    const told = (await problems()).filter((each) => /^(edition|permalink)-/.test(each));
    expect(told).toEqual([
      expect.stringMatching(/^edition-current: .*Edition 1, 31 January 2027.*addresses/s),
    ]);

    await make('--date', '2027-02-28');
    expect((await editions())[1]).toMatchObject({
      number: 2,
      date: '2027-02-28',
      note: null,
      added: { theme: 1 },
      corrected: ['/themes/vetting/'],
      moved: [],
    });
  });

  test('that was not published yet is made again, with its number', async () => {
    content.write('themes/cake.md', '---\nname: Cake\nwords: [cake]\n---\n');
    await make('--again', '--date', '2027-03-01', 'Tea and cake.');
    const [first, second, ...others] = await editions();
    expect(others).toEqual([]);
    expect(first?.number).toBe(1);
    expect(second).toMatchObject({
      number: 2,
      date: '2027-03-01',
      added: { theme: 2 },
      corrected: ['/themes/vetting/'],
    });
  });

  test('is not made on a day before the last, nor of content with errors', async () => {
    content.write('themes/jam.md', '---\nname: Jam\nwords: [jam]\n---\n');
    await expect(make('--date', '2027-02-01')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not before 2027-03-01'),
    });
    content.write('themes/jam.md', '---\nnam: Jam\n---\n');
    await expect(make()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No edition was made'),
    });
    content.write('themes/jam.md', '---\nname: Jam\nwords: [jam]\n---\n');
    expect(await editions()).toHaveLength(2);
  });

  test('that tells what is not so is an error', async () => {
    const list = content.read('editions.yaml');
    const wrong = [
      [/number: 2/, 'number: 3', 'edition-order'],
      [/date: 2027-03-01/, 'date: 2026-03-01', 'edition-order'],
      [/theme: 2/, 'theme: 7', 'edition-changes'],
      [/- \/themes\/vetting\//, '- /themes/none/', 'edition-changes'],
      [/corrections: \[\]/, 'corrections: [none]', 'edition-changes'],
    ] as const;
    for (const [from, to, rule] of wrong) {
      content.write('editions.yaml', list.replace(from, to));
      const found = await problems();
      expect(
        found.filter((each) => each.startsWith(`${rule}: `)),
        to,
      ).not.toEqual([]);
    }
  });
});
