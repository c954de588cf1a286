import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstEdition } from '../support/edition-of.ts';
import { type ContentFolder, copyOfContent } from './content-folder.ts';

const run = promisify(execFile);
let content: ContentFolder;

beforeEach(async () => {
  content = await copyOfContent(firstEdition);
});

afterEach(() => content.remove());

const accept = () =>
  run(process.execPath, ['src/cli/permalinks.ts'], {
    env: { ...process.env, CONTENT_DIR: content.path },
  });

test('adds the addresses that the list lacks, and changes no other line', async () => {
  const whole = content.read('permalinks.yaml');
  const short = whole.replace(/^.*\/themes\/vetting\/,.*\n/m, '');
  expect(short).not.toBe(whole);
  content.write('permalinks.yaml', short);
  const { stdout } = await accept();
  expect(stdout).toContain('/themes/vetting/\n1 address added');
  const lines = content.read('permalinks.yaml').split('\n');
  expect(lines.toSorted()).toEqual(whole.split('\n').toSorted());
  expect(short.split('\n').every((line) => lines.includes(line))).toBe(true);
});

test('drops none that is lost: it names it and writes nothing', async () => {
  const list = `${content.read('permalinks.yaml')}- { address: /themes/gone/, kind: theme, hash: '0000000000000000', words: Gone }\n`;
  content.write('permalinks.yaml', list);
  await expect(accept()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('/themes/gone/'),
  });
  expect(content.read('permalinks.yaml')).toBe(list);
});

test('begins the list of a folder of which nothing was published', async () => {
  const whole = content.read('permalinks.yaml');
  content.write('permalinks.yaml', '[]\n');
  await accept();
  expect(content.read('permalinks.yaml').split('\n').toSorted()).toEqual(
    whole.split('\n').toSorted(),
  );
});

test('a list may be longer than any file that a person writes', async () => {
  content.write('permalinks.yaml', `# ${'x'.repeat(300_000)}\n${content.read('permalinks.yaml')}`);
  expect((await accept()).stdout).toContain('0 addresses added');
});
