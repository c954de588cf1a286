import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('inspect', () => {
  test('prints every kind of record as one object', () => {
    const { status, stdout } = inspect(
      '--json',
      write('a.txt', 'Valley PEEL 2017\n\nGood work.\n'),
    );
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'gradings',
      'notGraded',
      'quotes',
      'areasForImprovement',
      'causesOfConcern',
      'recommendations',
      'nearMisses',
      'messages',
    ]);
  });

  test('gives each grading its statements with their lines', () => {
    const text = 'Valley Police report\n\nThe force was judged to be good at tidying up.\n';
    const [grading] = JSON.parse(inspect('--json', write('b.txt', text)).stdout).gradings;
    expect(grading).toEqual({
      body: 'Valley Police',
      area: 'tidying up',
      judgment: 'good',
      basis: 'prose',
      hedged: false,
      voice: 'publisher',
      text: 'The force was judged to be good at tidying up.',
      line: 3,
      statements: [
        {
          text: 'The force was judged to be good at tidying up.',
          line: 3,
          basis: 'prose',
          voice: 'publisher',
        },
      ],
    });
  });

  test('lists what it finds for a reader', () => {
    const { stdout } = inspect(
      write('c.txt', 'Valley\n\nAreas for improvement\n- The force should run.\n'),
    );
    expect(stdout).toMatch(/Areas for improvement: 1\n.*c\.txt:4 The force should run\./);
  });

  test('fails for a text with an error', () => {
    const text = 'Valley PEEL 2017\n\nHow effective is the force at running?\n\nExcellent\n';
    expect(inspect(write('d.txt', text)).status).toBe(1);
  });

  test.each([
    ['a file that is not there', join(folder, 'none.txt')],
    ['a folder', folder],
    ['bytes that are no text', write('e.txt', Buffer.from([0xff, 0xfe, 0xfd]))],
  ])('says in one line that it cannot read %s', (_, file) => {
    const { status, stdout, stderr } = inspect(file);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([[[]], [['a', 'b']], [['--wrong', 'a']]])('shows its usage for %j', (args) => {
    const { status, stderr } = inspect(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage');
  });
});

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function inspect(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/inspect.ts', ...args], { encoding: 'utf8' });
}
