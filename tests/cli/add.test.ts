import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text =
  '\ufeffValley PEEL 2017\r\n\r\nLast updated 22/03/2018\r\nGood *work* on\r\nproblem-\r\nsolving.\r\n\r\n• one\r\n• two\r\n';

describe('add', () => {
  test('keeps the text byte for byte and drafts a copy of its words', () => {
    expect(add(write('My Text.txt', text)).status).toBe(0);
    expect(readFileSync(join(folder, 'originals/my-text.txt'), 'utf8')).toBe(text);
    const copy = readFileSync(join(folder, 'reports/my-text.md'), 'utf8');
    expect(copy).toContain('# Valley PEEL 2017\n');
    expect(copy).toContain('Good \\*work\\* on problem-solving.\n\n- one\n- two\n');
    expect(copy).toContain('original: my-text.txt');
    expect(copy).toContain('value: 2018-03-22');
    expect(copy).toContain('droppedMarks: 1');
  });

  test('says what must be filled in', () => {
    const { stdout } = add(write('a.txt', text));
    expect(stdout).toMatch(/Fill in: .*\bkind\b.*licence\.name/);
    expect(stdout).not.toMatch(/Fill in: .*date\.value/);
  });

  test('never overwrites', () => {
    const file = write('a.txt', text);
    add(file);
    writeFileSync(join(folder, 'reports/a.md'), 'mine');
    expect(add(file)).toMatchObject({ status: 1, stderr: expect.stringContaining('already') });
    expect(readFileSync(join(folder, 'reports/a.md'), 'utf8')).toBe('mine');
  });

  test('shows its usage without a file', () => {
    expect(add()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
  });

  test('says in one line what it cannot read', () => {
    const { status, stderr } = add(join(folder, 'none.txt'));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the draft that add makes', () => {
  test('takes for its date only a day on a line that says so, and asks with every day printed', () => {
    const copy = drafted(
      'Valley report\n\n18 September 2024\n\nIt was published on 2 August 2024.\n',
    );
    expect(copy).toContain(
      'Printed are “18 September 2024” (line 3), “2 August 2024” (line 5).\n  value:\n',
    );
  });

  test('says above each empty field what belongs there', () => {
    expect(drafted('Valley report\n')).toMatch(
      /^# What sort of text it is\. One of: .*assessment page, .*\nkind:$/m,
    );
  });

  test('keeps the printed numbers of a list', () => {
    const list = '1. count horses\n2. buy hay\n4. sweep up\n';
    expect(drafted(`Valley report\n\nIt should:\n\n${list}`)).toContain(list);
  });

  test('makes no headings of rows, nor of fields', () => {
    const copy = drafted(
      'The Valley report\n\nAuthor: the clerk\nPurpose: to note\n\nCounting horses Good Poor\n',
    );
    expect(copy.match(/^#.*(?=\n\n)/gm)).toEqual(['# The Valley report']);
  });

  test('says what is wrong with the folder that it reads', () => {
    writeFileSync(join(folder, 'site.md'), '---\ntitle: x\n---\n');
    expect(add(write('a.txt', text)).stderr).toContain('site.md:');
  });

  test('keeps the tabs between the cells of a row', () => {
    expect(drafted('How clean is it?\tGood\n')).toContain('How clean is it?\tGood\n');
  });

  test('puts what is asked below its heading of asks', () => {
    const copy = drafted(
      'Valley Police report\n\nAreas for improvement\nValley Police should count its horses\nThey are many.\n',
    );
    expect(copy).toMatch(/^(#+) Areas for improvement\n\n\1#+ Valley Police should count/m);
  });

  test('escapes what Markdown would read as marks', () => {
    const copy = drafted('Valley Police report\n\nIt has <b>, _two_ [links](x) & `code`.\n');
    expect(copy).toContain('It has \\<b>, \\_two\\_ \\[links\\](x) & \\`code\\`.');
  });

  test('counts every mark that nobody sees', () => {
    expect(drafted('\ufeffA re\u00adport of\u200b it\n')).toContain('droppedMarks: 3');
  });

  test('says which bodies are no known organisation', () => {
    cpSync('tests/fixtures/first-edition/site.md', join(folder, 'site.md'));
    const { stdout } = add(write('f.txt', 'Fell Police was judged to be good at running.\n'));
    expect(stdout).toContain(
      '“Fell Police” is no known organisation: add organisations/fell-police.md',
    );
  });

  test('names the known bodies of every kind that the site says is inspected', () => {
    cpSync('tests/fixtures/schools', folder, { recursive: true });
    const known = readdirSync(join(folder, 'organisations')).map((name) =>
      readFileSync(join(folder, 'organisations', name), 'utf8'),
    );
    const school = known.find((text) => /^kind: school$/m.test(text)) ?? '';
    const name = /^name: (.*)$/m.exec(school)?.[1] ?? '';
    const { stdout } = add(write('s.txt', `A visit to ${name}\n\nWe went to ${name}.\n`));
    expect(stdout).not.toMatch(/Fill in: .*\bbodies\b/);
  });

  test('names the known body of a text that grades only another', () => {
    cpSync('tests/fixtures/two-forces', folder, { recursive: true });
    const copy = drafted(
      'A note\n\nDale Police was graded inadequate at tidying up. Moorland Police was not.\n',
    );
    expect(copy).toContain('bodies:\n  - moorland-police\n');
  });

  function drafted(words: string): string {
    add(write('draft.txt', words));
    return readFileSync(join(folder, 'reports/draft.md'), 'utf8');
  }
});

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function add(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder };
  return spawnSync(process.execPath, ['src/cli/add.ts', ...args], { encoding: 'utf8', env });
}
