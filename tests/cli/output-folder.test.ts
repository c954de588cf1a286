import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdsBuild, markAsBuild, outputFolder } from '../../src/cli/build/output-folder.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  out = join(folder, 'out');
});

afterEach(() => rmSync(folder, { recursive: true }));

const into = (outDir: string) => outputFolder(outDir, 'content');

test('a build may go into a folder that is missing, empty or an earlier build', async () => {
  expect(await into(out)).toBe(out);
  mkdirSync(out);
  expect(await into(out)).toBe(out);
  expect(await holdsBuild(out)).toBe(false);
  await markAsBuild(out);
  writeFileSync(join(out, 'index.html'), '');
  expect(await into(out)).toBe(out);
  expect(await holdsBuild(out)).toBe(true);
});

test('a build never replaces the project, what holds it, or the content', async () => {
  const { cwd } = process;
  for (const held of [cwd(), join(cwd(), '..'), join(cwd(), 'content'), join(cwd(), 'content/x')]) {
    await expect(into(held)).rejects.toThrow(/unexpected OUT_DIR/);
  }
});

test('a link to the content is the content', async () => {
  symlinkSync(join(process.cwd(), 'content'), out);
  await expect(into(out)).rejects.toThrow(/neither holds nor lies in/);
});

test.each(['letters.txt', 'index.html', '.git'])(
  'a build never replaces a folder of other files: %s',
  async (name) => {
    mkdirSync(out);
    writeFileSync(join(out, name), 'Dear …');
    await expect(into(out)).rejects.toThrow(/expected an empty folder or an earlier build/);
  },
);

test('a build never replaces a file, nor a link to nowhere', async () => {
  writeFileSync(join(folder, 'letter.txt'), 'Dear …');
  await expect(into(join(folder, 'letter.txt'))).rejects.toThrow(/expected a folder/);
  symlinkSync(join(folder, 'nowhere'), out);
  await expect(into(out)).rejects.toThrow(/expected a folder/);
});

test('through a link the build goes into the folder that it leads to', async () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), out);
  expect(await into(out)).toBe(join(folder, 'real'));
});

test.runIf(existsSync('/proc/self'))('a disk of its own cannot be replaced', async () => {
  await expect(into('/proc')).rejects.toThrow(/expected a folder below it/);
});
