import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Listening, serve } from '../../src/serve/serve.ts';

let folder: string;
let running: Listening[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  write('index.html', 'home');
  write('reports/index.html', 'reports');
  write('404.html', 'not here');
  write('_headers', '/*\n  X-Content-Type-Options: nosniff\n');
});

afterEach(async () => {
  await Promise.all(running.map(({ close }) => close()));
  running = [];
  rmSync(folder, { recursive: true });
});

test('serves a page at its folder’s address, with the headers of _headers', async () => {
  const { status, text, headers } = await get('/reports/');
  expect([status, text]).toEqual([200, 'reports']);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('leaves _headers out when told so', async () => {
  const { headers } = await get('/', { headers: false });
  expect(headers.get('x-content-type-options')).toBeNull();
});

test('sends a reader who left out the last slash to the page', async () => {
  const { status, headers } = await get('/reports?q=vetting');
  expect([status, headers.get('location')]).toEqual([301, '/reports/?q=vetting']);
});

test.each(['/nothing/', '/_headers', '/../package.json', '/%'])(
  'answers %s with the 404 page',
  async (path) => {
    const { status, text } = await get(path);
    expect([status, text]).toEqual([404, 'not here']);
  },
);

test('serves a site below its base path and sends the root there', async () => {
  const base = '/record/';
  expect((await get('/record/reports/', { base })).text).toBe('reports');
  expect((await get('/reports/', { base })).status).toBe(404);
  const { status, headers } = await get('/', { base });
  expect([status, headers.get('location')]).toEqual([301, '/record/']);
});

test('takes the next port when the one asked for is taken', async () => {
  const first = await start({});
  const port = Number(new URL(first.address).port);
  const second = await start({ port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
});

test('listens on this machine alone', async () => {
  expect(new URL((await start({})).address).hostname).toBe('127.0.0.1');
});

test('says that a folder without a site must be built first', async () => {
  rmSync(join(folder, 'index.html'));
  await expect(serve(folder)).rejects.toThrow(/npm run build/);
});

type Options = Parameters<typeof serve>[1];

async function start(options: Options): Promise<Listening> {
  const listening = await serve(folder, options);
  running.push(listening);
  return listening;
}

async function get(path: string, options: Options = {}) {
  const { address } = await start(options);
  const response = await fetch(address + path, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
