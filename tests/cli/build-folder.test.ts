import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace, whyNotInto } from '../../src/cli/build-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const into = (outDir: string) =>
  whyNotInto({ outDir, contentDir: 'content', siteUrl: null, basePath: '/' });

test('a build may go into a folder that is missing, empty or an earlier build', async () => {
  expect(await into(join(folder, 'new'))).toBeNull();
  expect(await into(folder)).toBeNull();
  writeFileSync(join(folder, 'index.html'), '');
  expect(await into(folder)).toBeNull();
});

test('a build never replaces the project, what holds it, or the content', async () => {
  const { cwd } = process;
  for (const held of [cwd(), join(cwd(), '..'), join(cwd(), 'content'), join(cwd(), 'content/x')]) {
    expect(await into(held)).toMatch(/unexpected OUT_DIR/);
  }
});

test('a build never replaces a folder of other files', async () => {
  writeFileSync(join(folder, 'letters.txt'), 'Dear …');
  expect(await into(folder)).toMatch(/unexpected files/);
});

test('the last build comes back if the new one cannot take its place', async () => {
  const [out, stage] = [join(folder, 'out'), join(folder, 'stage')];
  for (const each of [out, stage]) mkdirSync(each);
  writeFileSync(join(out, 'index.html'), 'last');
  await expect(putInPlace(join(stage, 'missing'), out, stage)).rejects.toThrow();
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('last');
});

test('a new build takes the place of the last one', async () => {
  const [out, stage] = [join(folder, 'out'), join(folder, 'stage')];
  for (const each of [out, stage, join(stage, 'site')]) mkdirSync(each);
  writeFileSync(join(stage, 'site/index.html'), 'new');
  await putInPlace(join(stage, 'site'), out, stage);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(stage, 'site'))).toBe(false);
});
