import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeDataFiles } from '../../src/data/package/write-data-files.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const place = mkdtempSync(join(tmpdir(), 'verify-'));
const whole = join(place, 'whole');
const copy = join(place, 'copy');
let listed: string[];

beforeAll(async () => {
  const edition = await editionOf(firstEdition);
  await writeDataFiles(edition, join(firstEdition, 'originals'), whole);
  cpSync(whole, copy, { recursive: true });
  listed = sums().map(([, path]) => path);
});

afterAll(() => rmSync(place, { recursive: true }));

function sums(): [string, string][] {
  const lines = readFileSync(join(whole, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => [line.slice(0, 64), line.slice(66)]);
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

test('SHA256SUMS lists every data file but itself and those that print the version', () => {
  const version = sha256(join(whole, 'SHA256SUMS'));
  const paths = z
    .object({ resources: z.array(z.object({ path: z.string() })) })
    .parse(JSON.parse(readFileSync(join(whole, 'datapackage.json'), 'utf8')))
    .resources.map(({ path }) => path);
  const others = paths.filter((path) => !listed.includes(path));
  expect(others.sort()).toEqual(['SHA256SUMS', 'all.xlsx', 'editions.json']);
  for (const [digest, path] of some(sums())) {
    expect(sha256(join(whole, path)), path).toBe(digest);
    expect(readFileSync(join(whole, path), 'utf8')).not.toContain(version);
  }
});

/** Runs a script of the copy: its exit code and what it prints. */
function python(script: string): { code: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync('python3', [join(copy, script)], {
    encoding: 'utf8',
  });
  return { code: status, printed: stdout + stderr };
}

/** Changes a file of the copy, says what a script makes of it, and puts the file back. */
function tried(script: string, path: string, change: (bytes: Buffer) => Buffer | string) {
  const before = readFileSync(join(copy, path));
  writeFileSync(join(copy, path), change(Buffer.from(before)));
  const answer = python(script);
  writeFileSync(join(copy, path), before);
  return answer;
}

function withOtherByte(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

describe.skipIf(!hasPython)('the scripts (skipped where there is no python3)', () => {
  test('say that every file and every record is as it should be', () => {
    const { code, printed } = python('verify.py');
    const [files, records] = [...printed.matchAll(/^(\d+) of (\d+) /gm)];
    expect([files?.[1], records?.[1]]).toEqual([files?.[2], records?.[2]]);
    expect(files?.[2]).toBe(String(listed.length));
    expect(Number(records?.[2])).toBeGreaterThan(150);
    expect(printed).toContain(sha256(join(whole, 'SHA256SUMS')));
    expect(code).toBe(0);
  });

  test('find a changed byte in any file that is listed', () => {
    // Changed itself, the script may not run at all.
    expect(tried('verify.py', 'verify.py', withOtherByte).code).not.toBe(0);
    const others = listed.filter((path) => path !== 'verify.py');
    for (const path of others)
      writeFileSync(join(copy, path), withOtherByte(readFileSync(join(copy, path))));
    const { code, printed } = python('verify.py');
    cpSync(whole, copy, { recursive: true });
    expect(code).toBe(1);
    const named = printed.split(/\s+/);
    expect(some(others).filter((path) => !named.includes(path))).toEqual([]);
  });

  test.each(['passages.json', 'quotes.json', 'gradings.json'])(
    'find a record of %s whose words are not the original’s, though its hash is listed',
    (path) => {
      const text = readFileSync(join(copy, path), 'utf8');
      const altered = text.replace(/("text": "\w+ )(\w+)/, '$1altered $2');
      expect(altered).not.toBe(text);
      const digest = createHash('sha256').update(altered).digest('hex');
      const list = readFileSync(join(copy, 'SHA256SUMS'), 'utf8');
      writeFileSync(join(copy, 'SHA256SUMS'), list.replace(sha256(join(copy, path)), digest));
      const { code, printed } = tried('verify.py', path, () => altered);
      writeFileSync(join(copy, 'SHA256SUMS'), list);
      expect(printed).toContain(`${listed.length} of ${listed.length} files`);
      expect(printed).toMatch(/Not the originals’ words: .*\w/);
      expect(code).toBe(1);
    },
  );

  test('count every word of the originals as words.csv does', () => {
    expect(python('recount.py')).toMatchObject({ code: 0 });
    const wrong = tried('recount.py', 'words.csv', (bytes) =>
      bytes.toString().replace(/^(the),(\d+)/m, '$1,1'),
    );
    expect(wrong.code).toBe(1);
    expect(wrong.printed).toContain("'the'");
  });
});

test('words.csv lists every word of the originals, and no other', () => {
  const [, ...rows] = readFileSync(join(whole, 'words.csv'), 'utf8').trimEnd().split('\r\n');
  const counts = new Map(rows.map((row) => [row.split(',')[0], Number(row.split(',')[1])]));
  const texts = listed
    .filter((path) => path.startsWith('originals/'))
    .map((path) => readFileSync(join(whole, path), 'utf8').toLowerCase());
  expect(counts.get('vetting')).toBe(texts.join(' ').split(/\bvetting\b/).length - 1);
  expect(counts.get('vetting')).toBeGreaterThan(0);
  expect(counts.has('burglary')).toBe(texts.some((each) => each.includes('burglary')));
});
