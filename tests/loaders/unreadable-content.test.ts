import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';

/** The errors of the fixture of two forces after something was done to a copy of it. */
async function errorsAfter(change: (folder: string) => void): Promise<[string, string][]> {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('tests/fixtures/two-forces', folder, { recursive: true });
    change(folder);
    const { problems } = await loadEdition(folder);
    return problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, rule }) => [file.slice(folder.length + 1), rule]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const latin1 = Buffer.from('---\nname: Caf\xe9\n---\n', 'latin1');

test.each([
  'site.md',
  'themes/vetting.md',
  'reports/2024-moorland.md',
  'permalinks.yaml',
  'corrections.md',
])('bytes that are not UTF-8 in %s are an error', async (file) => {
  const errors = await errorsAfter((folder) => writeFileSync(join(folder, file), latin1));
  expect(errors).toContainEqual([file, 'file-readable']);
});

test('a list of addresses that cannot be read does not count as empty', async () => {
  const errors = await errorsAfter((folder) => mkdirSync(join(folder, 'permalinks.yaml')));
  expect(errors).toEqual([['permalinks.yaml', 'file-readable']]);
});

test('a folder with the name of a report is an error', async () => {
  const errors = await errorsAfter((folder) => mkdirSync(join(folder, 'reports/x.md')));
  expect(errors).toContainEqual(['reports/x.md', 'file-readable']);
});

test('a folder without reports is an error', async () => {
  const errors = await errorsAfter((folder) =>
    rmSync(join(folder, 'reports'), { recursive: true }),
  );
  expect(errors).toContainEqual(['reports', 'reports-present']);
});

test('a content folder that is not there is an error', async () => {
  const { edition, problems } = await loadEdition(join(tmpdir(), 'no-such-content'));
  expect(edition).toBeNull();
  const told = problems.find(({ rule }) => rule === 'file-readable');
  expect(told).toMatchObject({ severity: 'error' });
  expect(told?.reason).toContain('CONTENT_DIR');
});

test('aliases that unfold without end are an error', async () => {
  const levels = 'abcdefghijkl'.split('').map((name, index, all) => {
    const before = all[index - 1];
    return `${name}: &${name} [${before ? Array(9).fill(`*${before}`).join(', ') : 'x'}]`;
  });
  const errors = await errorsAfter((folder) =>
    writeFileSync(join(folder, 'themes/bomb.md'), `---\n${levels.join('\n')}\n---\n`),
  );
  expect(errors).toContainEqual(['themes/bomb.md', 'front-matter-yaml']);
});

test('a copy saved with a byte order mark is read', async () => {
  const errors = await errorsAfter((folder) => {
    const bom = Buffer.from('\uFEFF---\nname: Vetting\nwords: [vetting]\n---\n');
    writeFileSync(join(folder, 'themes/vetting.md'), bom);
  });
  expect(errors).toEqual([]);
});
