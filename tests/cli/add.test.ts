import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text =
  '\ufeffValley PEEL 2017\r\n\r\nLast updated 22/03/2018\r\nGood *work* on\r\nproblem-\r\nsolving.\r\n\r\n• one\r\n• two\r\n';

describe('add', () => {
  test('keeps the text byte for byte and drafts a copy of its words', () => {
    expect(add(write('My Text.txt', text)).status).toBe(0);
    expect(readFileSync(join(folder, 'originals/my-text.txt'), 'utf8')).toBe(text);
    const copy = readFileSync(join(folder, 'reports/my-text.md'), 'utf8');
    expect(copy).toContain('# Valley PEEL 2017\n');
    expect(copy).toContain('Good \\*work\\* on problem-solving.\n\n- one\n- two\n');
    expect(copy).toContain('original: "my-text.txt"');
    expect(copy).toContain('value: "2018-03-22"');
    expect(copy).toContain('droppedMarks: 1');
  });

  test('says what must be filled in', () => {
    const { stdout } = add(write('a.txt', text));
    expect(stdout).toMatch(/Fill in: .*\bkind\b.*licence\.name/);
    expect(stdout).not.toMatch(/Fill in: .*date\.value/);
  });

  test('never overwrites', () => {
    const file = write('a.txt', text);
    add(file);
    writeFileSync(join(folder, 'reports/a.md'), 'mine');
    expect(add(file)).toMatchObject({ status: 1, stderr: expect.stringContaining('already') });
    expect(readFileSync(join(folder, 'reports/a.md'), 'utf8')).toBe('mine');
  });

  test('shows its usage without a file', () => {
    expect(add()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
  });

  test('says in one line what it cannot read', () => {
    const { status, stderr } = add(join(folder, 'none.txt'));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function add(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder };
  return spawnSync(process.execPath, ['src/cli/add.ts', ...args], { encoding: 'utf8', env });
}
