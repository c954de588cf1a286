import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/content-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a text takes the place of what a file held', async () => {
  writeFileSync(join(folder, 'list.yaml'), 'before');
  await writeWhole(join(folder, 'list.yaml'), 'after');
  expect(readFileSync(join(folder, 'list.yaml'), 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['list.yaml']);
});

test('a text that cannot be put there leaves nothing behind', async () => {
  mkdirSync(join(folder, 'list.yaml'));
  await expect(writeWhole(join(folder, 'list.yaml'), 'after')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['list.yaml']);
});
