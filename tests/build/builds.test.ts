import {
  cpSync,
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
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { fileHashes } from '../support/file-hashes.ts';
import { runBuild, startBuild } from '../support/run-build.ts';

const settings = { CONTENT_DIR: 'tests/fixtures/two-forces', BASE_PATH: inject('otherSite').base };
let place: string;
let out: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'builds-'));
  out = join(place, 'site');
});

afterEach(() => rmSync(place, { recursive: true }));

test('two builds at once into one folder both end well, and what other programs set changes nothing', async () => {
  const theirs = {
    BASE_URL: 'https://staging.example.net',
    SITE: 'https://staging.example.net',
    NODE_ENV: 'development',
    MODE: 'development',
    DEV: '1',
    PUBLIC_SITE: 'x',
  };
  const both = await Promise.all(
    [1, 2].map(() => runBuild({ ...settings, ...theirs, OUT_DIR: out })),
  );
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(fileHashes(out)).toEqual(fileHashes(inject('otherSite').folder));
  expect(readdirSync(place)).toEqual(['site']);
});

test('a build that is told to stop leaves the last one and nothing of its own', async () => {
  cpSync(inject('otherSite').folder, out, { recursive: true });
  const { running, ended } = startBuild({ ...settings, OUT_DIR: out });
  const own = [place, '.'].map((folder) => join(folder, `.build-${running.pid}`));
  while (!own.every((folder) => existsSync(folder))) await setTimeout(5);
  running.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect(fileHashes(out)).toEqual(fileHashes(inject('otherSite').folder));
  expect(own.filter((folder) => existsSync(folder))).toEqual([]);
});

test('a build that fails where there is none before promises none', async () => {
  const { code, output } = await runBuild({ CONTENT_DIR: join(place, 'none'), OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toMatch(/nothing was built\.\n$/);
});

test('a folder that is no build is left alone', async () => {
  mkdirSync(join(out, '.git'), { recursive: true });
  writeFileSync(join(out, 'index.html'), 'a page of somebody');
  const { code, output } = await runBuild({ ...settings, OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toContain(`unexpected OUT_DIR "${out}"`);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('a page of somebody');
});
