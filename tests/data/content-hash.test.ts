import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentHash } from '../../src/data/content-hash.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-hash-'));
  await mkdir(join(folder, 'a/reports'), { recursive: true });
  await writeFile(join(folder, 'a/site.md'), 'site');
  await writeFile(join(folder, 'a/reports/r.md'), 'report');
});

afterAll(() => rm(folder, { recursive: true }));

async function copy(name: string): Promise<string> {
  await cp(join(folder, 'a'), join(folder, name), { recursive: true });
  return join(folder, name);
}

test('is the same for the same content in another folder, hidden files aside', async () => {
  const other = await copy('same');
  await writeFile(join(other, '.hidden'), 'x');
  expect(await contentHash(other)).toBe(await contentHash(join(folder, 'a')));
  expect(await contentHash(`${other}/`)).toBe(await contentHash(other));
});

test('changes with a letter and with a file name', async () => {
  const before = await contentHash(join(folder, 'a'));
  const letter = await copy('letter');
  await writeFile(join(letter, 'reports/r.md'), 'reporT');
  const name = await copy('name');
  await rename(join(name, 'reports/r.md'), join(name, 'reports/s.md'));
  expect(await contentHash(letter)).not.toBe(before);
  expect(await contentHash(name)).not.toBe(before);
});
