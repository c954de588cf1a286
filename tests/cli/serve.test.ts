import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let running: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'index.html'), 'home');
});

afterEach(() => {
  running?.kill();
  rmSync(folder, { recursive: true });
});

test('prints the address, serves the site there and stops when told to', async () => {
  const server = start({ OUT_DIR: folder, BASE_PATH: 'record', PORT: '0' });
  const [printed] = await once(server.stdout, 'data');
  expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/record\/\n$/);
  expect(await (await fetch(printed.trim())).text()).toBe('home');
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});

test('says what to do where nothing is built', async () => {
  const server = start({ OUT_DIR: join(folder, 'nothing'), PORT: '0' });
  const [printed] = await once(server.stderr, 'data');
  expect(printed).toContain('npm run build');
  expect(await once(server, 'exit')).toEqual([1, null]);
});

test('rejects a PORT that is no number', async () => {
  const server = start({ OUT_DIR: folder, PORT: 'http' });
  const [printed] = await once(server.stderr, 'data');
  expect(printed).toContain('unexpected PORT "http"');
});

test('tells a setting that is wrong in one line', async () => {
  const server = start({ OUT_DIR: folder, BASE_PATH: '..' });
  const [printed] = await once(server.stderr, 'data');
  expect(printed).toMatch(/^unexpected BASE_PATH "\.\."; expected .*\n$/);
});

function start(settings: Record<string, string>) {
  const env = { ...process.env, ...settings };
  const server = spawn(process.execPath, ['src/cli/serve.ts'], { env, stdio: 'pipe' });
  server.stdout.setEncoding('utf8');
  server.stderr.setEncoding('utf8');
  running = server;
  return server;
}
