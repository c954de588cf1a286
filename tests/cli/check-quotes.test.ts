import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editionOf, twoForces } from '../support/edition-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-quotes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { passages } = await editionOf(twoForces);
const sentence =
  passages.map(({ text }) => text).find((text) => text.split(' ').length > 9) ?? 'no such passage';
const words = sentence
  .replace(/["“”‘’]/g, '')
  .split(' ')
  .slice(0, 9);

test('lists every quotation with its line and column, and exits 0 where none is altered', () => {
  const { status, stdout } = checkQuotes(
    write('It says\n  “', words.join(' '), '”, but not "no moose eats here".'),
  );
  expect(stdout).toMatch(
    /^Quotations: 2 \(1 exact, 0 altered, 1 in no document of this edition\)$/m,
  );
  expect(stdout).toMatch(/draft\.txt:2:4 exact “/);
  expect(stdout).toMatch(/draft\.txt:2:\d+ in no document of this edition “no moose eats here”/);
  expect(status).toBe(0);
});

test('shows how a quotation was altered, and exits 1', () => {
  const { status, stdout } = checkQuotes(write('“', words.toSpliced(4, 1).join(' '), '”'));
  expect(stdout).toContain(`left out “${words[4]}”`);
  expect(status).toBe(1);
});

test('prints the same for machines', () => {
  const { stdout } = checkQuotes('--json', write('“', words.join(' '), '”'));
  const [row] = JSON.parse(stdout);
  expect(row).toMatchObject({ verdict: 'exact', line: 1, column: 2, text: words.join(' ') });
  expect(Object.keys(row.parts[0].places[0])).toEqual([
    'report',
    'name',
    'paragraphs',
    'address',
    'speaker',
    'words',
    'citation',
  ]);
});

test('says so where a draft quotes nobody, and exits 0', () => {
  const draft = write('A report came out. The force’s officers did not comment.');
  expect(checkQuotes(draft)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/draft\.txt holds no quotation: .*\n$/),
  });
  expect(checkQuotes('--json', draft)).toMatchObject({ status: 0, stdout: '[]\n' });
});

test('says in one line that it cannot read a file', () => {
  const { status, stdout, stderr } = checkQuotes(join(folder, 'none.txt'));
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each([[[]], [['a', 'b']], [['--wrong', 'a']]])('shows its usage for %j', (args) => {
  const { status, stderr } = checkQuotes(...args);
  expect(status).toBe(2);
  expect(stderr).toContain('usage');
});

function write(...parts: string[]): string {
  const file = join(folder, 'draft.txt');
  writeFileSync(file, parts.join(''));
  return file;
}

function checkQuotes(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/check-quotes.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: twoForces },
  });
}
