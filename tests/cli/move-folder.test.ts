import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { moveFolder } from '../../src/cli/build/work-folder.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

test('a folder is moved with all that it holds', async () => {
  const place = newFolder(tmpdir());
  await moveFolder(siteIn(place), join(place, 'moved'));
  expect(readFileSync(join(place, 'moved/reports/index.html'), 'utf8')).toBe('reports');
  expect(existsSync(join(place, 'site'))).toBe(false);
});

test.runIf(existsSync('/dev/shm'))('a folder is moved to another disk', async () => {
  const far = newFolder('/dev/shm');
  await moveFolder(siteIn(newFolder(tmpdir())), join(far, 'moved'));
  expect(readFileSync(join(far, 'moved/reports/index.html'), 'utf8')).toBe('reports');
});

test('a folder that is not there cannot be moved', async () => {
  const place = newFolder(tmpdir());
  await expect(moveFolder(join(place, 'site'), join(place, 'moved'))).rejects.toThrow(/ENOENT/);
});

function siteIn(place: string): string {
  mkdirSync(join(place, 'site/reports'), { recursive: true });
  writeFileSync(join(place, 'site/reports/index.html'), 'reports');
  return join(place, 'site');
}

function newFolder(parent: string): string {
  const folder = mkdtempSync(join(parent, 'move-'));
  made.push(folder);
  return folder;
}
