import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';

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
  const errors = await errorsAfter((folder) => {
    rmSync(join(folder, 'permalinks.yaml'));
    mkdirSync(join(folder, 'permalinks.yaml'));
  });
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

test.each([
  ['reports/2024-Moorland.md', 'file-name'],
  ['reports/a b.md', 'file-name'],
  ['reports/a--b.md', 'file-name'],
  ['reports/new.markdown', 'file-name'],
  ['theme', 'file-name'],
  ['Site.md', 'file-name'],
  ['permalinks.yml', 'file-name'],
  ['originals/nobodys.txt', 'original-used'],
  ['reports/NEW.MD', 'file-name'],
  [`themes/${'a'.repeat(200)}.md`, 'file-name'],
])(
  'a file whose name would be left out or break an address is an error: %s',
  async (file, rule) => {
    const errors = await errorsAfter((folder) => writeFileSync(join(folder, file), 'Words.\n'));
    expect(errors).toContainEqual([file, rule]);
  },
);

test('a folder within a folder, and a file in the place of one, are errors', async () => {
  const errors = await errorsAfter((folder) => {
    mkdirSync(join(folder, 'reports/2025'));
    rmSync(join(folder, 'themes'), { recursive: true });
    writeFileSync(join(folder, 'themes'), 'Words.\n');
  });
  expect(errors).toContainEqual(['reports/2025', 'file-name']);
  expect(errors).toContainEqual(['themes', 'file-name']);
});

test('originals within a folder, or in one elsewhere, are errors', async () => {
  const within = await errorsAfter((folder) => mkdirSync(join(folder, 'originals/2025')));
  expect(within).toEqual([['originals/2025', 'original-used']]);
  const elsewhere = mkdtempSync(join(tmpdir(), 'originals-'));
  const linked = await errorsAfter((folder) => {
    cpSync(join(folder, 'originals'), elsewhere, { recursive: true });
    rmSync(join(folder, 'originals'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'originals'));
  });
  rmSync(elsewhere, { recursive: true });
  expect(linked).toEqual([['originals', 'file-name']]);
});

test('an original of a report that cannot be read is not said to be nobody’s', async () => {
  const errors = await errorsAfter((folder) =>
    writeFileSync(join(folder, 'reports/2024-moorland.md'), '---\ntitle: @\n---\n'),
  );
  expect(errors).not.toContainEqual(['originals/2024-moorland.txt', 'original-used']);
});

test.each([
  ['deleted', (list: string) => rmSync(list)],
  ['emptied', (list: string) => writeFileSync(list, '')],
])('a list of addresses that was %s is an error', async (_, change) => {
  const errors = await errorsAfter((folder) => change(join(folder, 'permalinks.yaml')));
  expect(errors).toEqual([['permalinks.yaml', 'permalinks-list']]);
});

test.each([
  ['an address that runs', '[x](javascript:alert)'],
  ['an address that is a page itself', '[x]: data:text/html,x'],
  ['an address of a mailbox twice over', '[x](mailto:mailto:a@b.example)'],
  ['an address of another host without its protocol', '[x](//b.example)'],
  ['a picture', '![x](https://b.example/x.png)'],
  ['HTML', 'Words <b>in bold</b>.'],
])('the editors’ own words with %s are an error', async (_, prose) => {
  const errors = await errorsAfter((folder) =>
    writeFileSync(join(folder, 'themes/vetting.md'), `---\nname: V\nwords: [a]\n---\n\n${prose}\n`),
  );
  expect(errors).toContainEqual(['themes/vetting.md', 'prose-plain']);
});

test('a link is an error, wherever it leads', async () => {
  const errors = await errorsAfter((folder) => {
    symlinkSync('/dev/zero', join(folder, 'themes/endless.md'));
    rmSync(join(folder, 'originals/2024-moorland.txt'));
    symlinkSync('2019-two-forces.txt', join(folder, 'originals/2024-moorland.txt'));
  });
  expect(errors).toContainEqual(['themes/endless.md', 'file-readable']);
  expect(errors).toContainEqual(['reports/2024-moorland.md', 'original-readable']);
});

test('an original outside its folder is an error', async () => {
  const errors = await errorsAfter((folder) => {
    const file = join(folder, 'reports/2024-moorland.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('2024-moorland.txt', '../site.md'));
  });
  expect(errors).toEqual([['reports/2024-moorland.md', 'front-matter-field']]);
});

test('a control character is an error at its place', async () => {
  const errors = await errorsAfter((folder) =>
    writeFileSync(join(folder, 'themes/vetting.md'), '---\nname: Vet\u0007\nwords: [a]\n---\n'),
  );
  expect(errors).toContainEqual(['themes/vetting.md', 'file-readable']);
});

test('marks of an unfinished merge are one error at the first of them, in any file', async () => {
  const merge = '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n';
  for (const name of ['reports/2024-moorland.md', 'permalinks.yaml', 'themes/vetting.md']) {
    const errors = await errorsAfter((folder) => {
      const file = join(folder, name);
      writeFileSync(file, merge + readFileSync(file, 'utf8'));
    });
    expect(errors).toContainEqual([name, 'file-readable']);
    expect(errors.filter(([file]) => file === name)).toHaveLength(1);
  }
});

test('a file in the place of a folder is told once, before all that the folder should hold', async () => {
  const errors = await errorsAfter((folder) => {
    rmSync(join(folder, 'organisations'), { recursive: true });
    writeFileSync(join(folder, 'organisations'), 'x');
  });
  expect(errors[0]).toEqual(['organisations', 'file-name']);
  expect(errors).not.toContainEqual([expect.anything(), 'reference-resolves']);
});

test.each([
  ['marks without end', '*a_ '.repeat(4_000)],
  ['lists in lists', Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
  ['quotations in quotations', '>'.repeat(5_000)],
])('the editors’ own words with %s are an error, soon', async (_, prose) => {
  const words = `---\nname: V\nwords: [a]\n---\n${prose}\n`;
  const seconds = await cpuSeconds(async () => {
    const errors = await errorsAfter((folder) =>
      writeFileSync(join(folder, 'themes/vetting.md'), words),
    );
    expect(errors).toContainEqual(['themes/vetting.md', 'prose-bounds']);
  });
  expect(seconds).toBeLessThan(10);
});
