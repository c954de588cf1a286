import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWorkFolder, putInPlace } from '../../src/cli/build/work-folder.ts';

let parent: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'work-'));
  out = join(parent, 'out');
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(parent, { recursive: true });
});

test('a new build takes the place of the last one', () => {
  write('out/index.html', 'last');
  const folder = openWorkFolder(parent);
  putInPlace(folder, siteIn(folder), out);
  expect(read('out/index.html')).toBe('new');
});

test('a build takes the place of nothing', () => {
  const folder = openWorkFolder(parent);
  putInPlace(folder, siteIn(folder), out);
  expect(read('out/index.html')).toBe('new');
});

test('the last build comes back if the new one cannot take its place', () => {
  write('out/index.html', 'last');
  const folder = openWorkFolder(parent);
  expect(() => putInPlace(folder, join(folder, 'missing'), out)).toThrow(/could not be replaced/);
  expect(read('out/index.html')).toBe('last');
});

test('a last build that a killed build had set aside is put back, and nothing else is left', () => {
  write(`.build-${deadProcess()}/owner`, '');
  write(`.build-${deadProcess()}/replaces`, 'out');
  write(`.build-${deadProcess()}/before/index.html`, 'last');
  openWorkFolder(parent);
  expect(read('out/index.html')).toBe('last');
  expect(readdirSync(parent).sort()).toEqual([`.build-${process.pid}`, 'out']);
});

test('a build that was killed once the new one was in place leaves the new one there', () => {
  write('out/index.html', 'new');
  write(`.build-${deadProcess()}/owner`, '');
  write(`.build-${deadProcess()}/replaces`, 'out');
  write(`.build-${deadProcess()}/before/index.html`, 'last');
  openWorkFolder(parent);
  expect(read('out/index.html')).toBe('new');
});

test('the folder of a build that runs, and one that is no build’s, stay', () => {
  write(`.build-${process.ppid}/owner`, '');
  write(`.build-${deadProcess()}/letters.txt`, 'Dear …');
  write('.build-notes/owner', '');
  openWorkFolder(parent);
  const left = [`.build-${process.ppid}`, `.build-${deadProcess()}`, '.build-notes'];
  expect(left.filter((name) => existsSync(join(parent, name)))).toEqual(left);
});

test('a leftover of a process that had this one’s number is settled too', () => {
  write(`.build-${process.pid}/owner`, '');
  write(`.build-${process.pid}/replaces`, 'out');
  write(`.build-${process.pid}/before/index.html`, 'last');
  expect(readdirSync(openWorkFolder(parent))).toEqual(['owner']);
  expect(read('out/index.html')).toBe('last');
});

let dead: number | undefined;

/** The number of a process that has ended. */
function deadProcess(): number {
  dead ??= spawnSync(process.execPath, ['--version']).pid;
  return dead;
}

function siteIn(folder: string): string {
  const site = join(folder, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'new');
  return site;
}

function write(file: string, text: string) {
  const path = join(parent, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function read(file: string): string {
  return readFileSync(join(parent, file), 'utf8');
}
