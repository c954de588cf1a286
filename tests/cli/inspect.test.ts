import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('inspect', () => {
  test('prints every kind of record as one object', () => {
    const { status, stdout } = inspect(
      '--json',
      write('a.txt', 'Valley PEEL 2017\n\nGood work.\n'),
    );
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'gradings',
      'notGraded',
      'quotes',
      'areasForImprovement',
      'causesOfConcern',
      'recommendations',
      'nearMisses',
      'messages',
      'ledger',
    ]);
  });

  test('gives each grading its statements with their lines', () => {
    const text = 'Valley Police report\n\nThe force was judged to be good at tidying up.\n';
    const [grading] = JSON.parse(inspect('--json', write('b.txt', text)).stdout).gradings;
    expect(grading).toEqual({
      body: 'Valley Police',
      area: 'tidying up',
      judgment: 'good',
      basis: 'prose',
      hedged: false,
      voice: 'publisher',
      text: 'The force was judged to be good at tidying up.',
      line: 3,
      statements: [
        {
          text: 'The force was judged to be good at tidying up.',
          line: 3,
          basis: 'prose',
          voice: 'publisher',
        },
      ],
    });
  });

  test('lists what it finds for a reader', () => {
    const { stdout } = inspect(
      write('c.txt', 'Valley\n\nAreas for improvement\n- The force should run.\n'),
    );
    expect(stdout).toMatch(/Areas for improvement: 1\n.*c\.txt:4 The force should run\./);
  });

  test('fails for a text that is too large to be read', () => {
    const { status, stdout } = inspect(write('d.txt', 'Valley\n\n'.repeat(40_000)));
    expect(status).toBe(1);
    expect(stdout).toMatch(/Messages: 1\n.*\(input-bounds\)/);
  });

  test('says what became of every mark, and how an unsettled one is settled', () => {
    const text =
      'Valley Police require improvement\n\nThe canteen has a good cook.\n\nShe said it is “warm food”.\n';
    const { stdout } = inspect(write('m.txt', text));
    expect(stdout).toMatch(/Marks: 3 \(0 record, 2 dismissed, 0 decided, 1 unsettled\)/);
    expect(stdout).toMatch(/m\.txt:1:15 unsettled grade “require improvement”: /);
    expect(stdout).toMatch(
      /\n {2}- text: .*\n {4}as: nothing\n {4}because: …\n {2}or\n {2}- text: /,
    );
    expect(stdout).toMatch(/m\.txt:3:19 dismissed grade “good”: /);
  });

  test('shows on demand what an editor could decide of each record and dismissed mark', () => {
    const text =
      'Valley Police was judged to be good at tidying.\n\nThe canteen has a good cook.\n';
    const file = write('r.txt', text);
    expect(inspect(file).stdout).not.toMatch(/as: grading/);
    const { stdout } = inspect('--decisions', file);
    expect(stdout).toMatch(
      /\n {2}- text: .*\n {4}as: nothing\n.*\n {2}or\n {2}- text: .*\n {4}as: grading/,
    );
    expect(stdout).toMatch(/dismissed grade “good”: .*\n {2}Make a record of it .*\n {2}- text: /);
  });

  test('prints an ask with its area and its time', () => {
    const text = 'Valley Police report\n\nBy 31 May 2025, the force should:\n- count its horses.\n';
    const { stdout } = inspect(write('t.txt', text));
    expect(stdout).toMatch(
      /t\.txt:4 count its horses\. — no area named \(deadline: By 31 May 2025\)/,
    );
  });

  test.each([
    ['a file that is not there', join(folder, 'none.txt')],
    ['a folder', folder],
    ['bytes that are no text', write('e.txt', Buffer.from([0xff, 0xfe, 0xfd]))],
  ])('says in one line that it cannot read %s', (_, file) => {
    const { status, stdout, stderr } = inspect(file);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([[[]], [['a', 'b']], [['--wrong', 'a']]])('shows its usage for %j', (args) => {
    const { status, stderr } = inspect(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage');
  });
});

describe('inspect of a Markdown copy in a content folder', () => {
  const copy = 'reports/2024-moorland.md';

  test('has no message where nothing is wrong', () => {
    const { status, stdout, stderr } = inspectIn(moor());
    expect(stdout).toMatch(/Messages: 0$/m);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    ['a word that the original has not', 'verbatim', 'Moorland Police is', 'Moorland Police was'],
    [
      'an inspectorate without a file',
      'reference-resolves',
      /^inspectorate: .*$/m,
      'inspectorate: nobody',
    ],
    ['a pillar without a file', 'reference-resolves', /^round:/m, 'pillar: nothing\nround:'],
    ['a title that is not printed', 'title-printed', /^title: .*$/m, 'title: Another title'],
    ['a field that is missing', 'front-matter-field', /^name: .*\n/m, ''],
    [
      'a file that is not there as original',
      'original-readable',
      /^original: .*$/m,
      'original: none.txt',
    ],
    [
      'a title for no finding',
      'title-used',
      /^original:/m,
      'titles: [{ text: No such words, title: Ours }]\noriginal:',
    ],
    [
      'words [sic] that are gone',
      'declared-words-stand',
      /^original:/m,
      'anomalies: [{ type: error, text: No such words, sic: true, note: Odd }]\noriginal:',
    ],
    [
      'a decision on words that are gone',
      'decision-applies',
      /^original:/m,
      'decisions: [{ text: No such words, as: nothing, because: Why not }]\noriginal:',
    ],
    [
      'a decision on an area without a file',
      'reference-resolves',
      /^original:/m,
      'decisions: [{ text: Moorland Police, suffix: is adequate, as: grading, areas: [horses], judgment: good, because: So }]\noriginal:',
    ],
  ])('names %s', (_, rule, from, to) => {
    const folder = moor();
    const text = readFileSync(join(folder, copy), 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    writeFileSync(join(folder, copy), text.replace(from, to));
    const { status, stdout } = inspectIn(folder);
    expect(stdout).toContain(`(${rule})`);
    expect(status).toBe(1);
  });

  test('does not look for the original of a copy that lies elsewhere', () => {
    const folder = moor();
    mkdirSync(join(folder, 'elsewhere'));
    cpSync(join(folder, copy), join(folder, 'elsewhere/copy.md'));
    const { status, stdout } = inspectIn(folder, 'elsewhere/copy.md');
    expect(stdout).toMatch(/Messages: 0$/m);
    expect(status).toBe(0);
  });

  test('tells what is wrong with the files by which it is read apart', () => {
    const folder = moor();
    writeFileSync(join(folder, 'rounds/broken.md'), 'no front matter\n');
    expect(inspectIn(folder).stderr).toMatch(/broken\.md:1:1 .*front-matter-yaml/);
  });

  function inspectIn(folder: string, file = copy) {
    return inspectBy({ CONTENT_DIR: folder }, join(folder, file));
  }

  /** A copy of the fixture of two forces. */
  function moor(): string {
    const content = mkdtempSync(join(folder, 'content-'));
    cpSync('tests/fixtures/two-forces', content, { recursive: true });
    return content;
  }
});

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function inspect(...args: string[]) {
  return inspectBy({}, ...args);
}

function inspectBy(settings: Record<string, string>, ...args: string[]) {
  const env = { ...process.env, ...settings };
  return spawnSync(process.execPath, ['src/cli/inspect.ts', ...args], { encoding: 'utf8', env });
}
