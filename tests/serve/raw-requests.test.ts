import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Listening, serve } from '../../src/serve/serve.ts';

let place: string;
let running: Listening;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'raw-'));
  write('site/index.html', 'home');
  write('site/404.html', 'not here');
  write('site/digits.txt', '0123456789');
  write('site/_headers', '/*\n  X-Content-Type-Options: nosniff\n');
  write('site/.built', '');
  write('secret.txt', 'secret');
  write('site-of-another/secret.txt', 'secret');
  running = await serve(join(place, 'site'));
});

afterEach(async () => {
  await running.close();
  rmSync(place, { recursive: true });
});

test.each([
  ['GET http://[ HTTP/1.1', 400],
  ['GET http:// HTTP/1.1', 400],
  ['GET / HTTP/9', 400],
  ['GET // HTTP/1.1', 200],
  ['GET /\\ HTTP/1.1', 200],
  ['GET http://else.where/digits.txt HTTP/1.1', 200],
  ['GET /%00 HTTP/1.1', 404],
  ['GET /%E0%A4%A HTTP/1.1', 404],
  [`GET /${'a'.repeat(5000)} HTTP/1.1`, 404],
  [`GET /${'../'.repeat(50)}etc/passwd HTTP/1.1`, 404],
])('%.60s is answered with %i', async (line, status) => {
  expect((await ask(line)).status).toBe(status);
});

test.each(['OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
  '%s is answered with what is allowed',
  async (method) => {
    const { status, head } = await ask(`${method} / HTTP/1.1`);
    expect(status).toBe(405);
    expect(head).toContain('Allow: GET, HEAD');
  },
);

test('HEAD tells what GET would, without the words', async () => {
  const { status, head, body } = await ask('HEAD /digits.txt HTTP/1.1');
  expect([status, body]).toEqual([200, '']);
  expect(head).toContain('Content-Length: 10');
});

test.each([
  ['bytes=0-3', 206, '0123'],
  ['bytes=-3', 206, '789'],
  ['bytes=7-', 206, '789'],
  ['bytes=0-9007199254740993', 206, '0123456789'],
  ['bytes=-9007199254740993', 416, 'Range Not Satisfiable\n'],
  ['bytes=10-', 416, 'Range Not Satisfiable\n'],
  ['bytes=5-2', 416, 'Range Not Satisfiable\n'],
  ['bytes=9007199254740993-', 416, 'Range Not Satisfiable\n'],
  ['bytes=x', 200, '0123456789'],
  ['letters=0-3', 200, '0123456789'],
])('the range %s is answered with %i', async (range, status, body) => {
  const answer = await ask('GET /digits.txt HTTP/1.1', `Range: ${range}`);
  expect([answer.status, answer.body]).toEqual([status, body]);
});

test.each([
  '/_headers',
  '/%5Fheaders',
  '/%5fheaders',
  '/_HEADERS',
  '//_headers',
  '/x/..%2f_headers',
  '/.built',
])('the file of headers and hidden files are not served: %s', async (path) => {
  expect((await ask(`GET ${path} HTTP/1.1`)).status).toBe(404);
});

test.each(['/..%2fsecret.txt', '/..%2fsite-of-another', '/..%2fnothing', '/%2e%2e/secret.txt'])(
  'what stands outside the folder is answered like what is nowhere: %s',
  async (path) => {
    const nowhere = await ask('GET /nowhere HTTP/1.1');
    const { status, head, body } = await ask(`GET ${path} HTTP/1.1`);
    expect({ status, head, body }).toEqual(nowhere);
  },
);

test('a folder’s address with two slashes leads nowhere but to the folder', async () => {
  write('site/reports/index.html', 'reports');
  const { head } = await ask('GET //reports HTTP/1.1');
  expect(head).toMatch(/^Location: \/reports\/$/m);
});

test('a build that takes the place of another is served, and what it lacks is missing', async () => {
  write('next/index.html', 'a longer home');
  write('next/new.html', 'new');
  renameSync(join(place, 'site'), join(place, 'before'));
  renameSync(join(place, 'next'), join(place, 'site'));
  expect((await ask('GET / HTTP/1.1')).body).toBe('a longer home');
  expect((await ask('GET /new.html HTTP/1.1')).body).toBe('new');
  expect((await ask('GET /digits.txt HTTP/1.1')).status).toBe(404);
});

test('a request between two builds waits for the next', async () => {
  renameSync(join(place, 'site'), join(place, 'before'));
  const asked = ask('GET /digits.txt HTTP/1.1');
  await ask('GET http://[ HTTP/1.1');
  renameSync(join(place, 'before'), join(place, 'site'));
  expect((await asked).body).toBe('0123456789');
});

test('a folder that is gone for good is missing', async () => {
  rmSync(join(place, 'site'), { recursive: true });
  expect((await ask('GET / HTTP/1.1')).status).toBe(404);
});

test('a file of headers that cannot be read does not end the server', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => {});
  write('site/_headers', 'nonsense');
  expect((await ask('GET / HTTP/1.1')).status).toBe(500);
  write('site/_headers', '');
  expect((await ask('GET / HTTP/1.1')).status).toBe(200);
});

/** Sends lines as they are, and answers what came back until the server ended it. */
function ask(...lines: string[]): Promise<{ status: number; head: string; body: string }> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(running.address).port), '127.0.0.1');
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    socket.on('error', reject).on('close', () => {
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      const shown = head.replaceAll('\r', '').replace(/^Date: .*\n/m, '');
      resolve({ status: Number(head.split(' ')[1]), head: shown, body });
    });
    socket.write(`${[...lines, 'Host: localhost', 'Connection: close'].join('\r\n')}\r\n\r\n`);
  });
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(place, file)), { recursive: true });
  writeFileSync(join(place, file), text);
}
