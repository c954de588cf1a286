import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folders = readdirSync('content', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'originals')
  .map(({ name }) => name);

test.each([...folders, 'site', 'corrections'])('every field of %s is described', (files) => {
  const { status, stdout } = fields(files);
  expect(status).toBe(0);
  for (const line of stdout.trim().split('\n'))
    expect(line).toMatch(/^[\w[\].]+(\.<.+>(\[\])?)? \(.+\): .+\.$/);
});

test('tells of which collection an id is, and which words alone may stand somewhere', () => {
  const { stdout } = fields('reports');
  expect(stdout).toContain('bodies[] (id under organisations/, required)');
  expect(stdout).toContain('date.basis (printed, inferred, required)');
  expect(stdout).toMatch(/decisions\[\]\.as \(nothing, grading, .*, required\)/);
});

test('tells which fields are required, in a group or entry where it is given', () => {
  const { stdout } = fields('reports');
  expect(stdout).toContain('title (string, required)');
  expect(stdout).toContain('leftOut[].line (integer, required)');
  expect(stdout).toContain('pillar (id under areas/)');
});

test('names the key of a mapping', () => {
  expect(fields('areas').stdout).toContain('wordings.<id under rounds/>[] (string, required)');
});

test('names the kinds of file where it is asked for another', () => {
  const { status, stderr } = fields('letters');
  expect(status).toBe(2);
  expect(stderr).toContain('reports');
});

function fields(files: string) {
  return spawnSync(process.execPath, ['src/cli/fields.ts', files], { encoding: 'utf8' });
}
