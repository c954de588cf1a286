import { expect, test } from 'vitest';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { readPermalinks } from '../../src/permalinks/read-permalinks.ts';
import { addPermalinks, permalinkLine } from '../../src/permalinks/write-permalinks.ts';
import type { Permalink } from '../../src/schemas/published.ts';
import { smallEdition } from '../data/small-edition.ts';

const line =
  "- { address: /themes/vetting/, kind: theme, hash: '0123456789abcdef', words: Vetting }";

test('a folder of which nothing was published says so', () => {
  expect(readPermalinks('[]\n', 'f')).toEqual({ file: 'f', entries: [], problems: [] });
});

test('an entry carries its line', () => {
  const { entries } = readPermalinks(`# a comment\n\n${line}\n`, 'f');
  expect(entries.map((each) => [each.address, each.line])).toEqual([['/themes/vetting/', 3]]);
});

test('what was written is read back, whatever the words hold', () => {
  const entry: Permalink = {
    address: '/reports/r/#p1',
    kind: 'passage',
    hash: '0000000000000000',
    words: 'He said: "no" # \\ \t {a}, [b] – é …',
    movedTo: '/reports/r/#p2a',
    was: ['1111111111111111'],
  };
  const { entries, problems } = readPermalinks(permalinkLine(entry), 'f');
  expect(problems).toEqual([]);
  expect(entries).toEqual([{ ...entry, line: 1 }]);
});

test.each([
  ['an empty text', '', 'permalinks-list', 1],
  ['a heading without a list', '# Every address\n', 'permalinks-list', 1],
  ['not a list', 'pages: 1', 'permalinks-list', 1],
  ['an address that leads up', line.replace('/themes/', '/themes/../'), 'permalink-entry', 1],
  ['an address elsewhere', line.replace('/themes/', '//example.org/'), 'permalink-entry', 1],
  ['broken YAML', '- { address: "', 'yaml', 1],
  ['a short hash', `\n${line.replace('abcdef', '')}`, 'permalink-entry', 2],
  ['an unknown key', line.replace('words', 'wards'), 'permalink-entry', 1],
  ['an address twice', `${line}\n${line}`, 'permalink-twice', 2],
  [
    'a data file that moved',
    line.replace('/themes/vetting/', '/data/quotes.csv').replace(' }', ', movedTo: /data/ }'),
    'permalink-entry',
    1,
  ],
])('%s is a problem with its line', (_, text, rule, at) => {
  const { problems } = readPermalinks(text, 'f');
  expect(problems[0]).toMatchObject({ file: 'f', rule, line: at, severity: 'error' });
});

test('new addresses are put after entries that someone wrote over several lines', () => {
  const long = "- address: /themes/a/\n  kind: theme\n  hash: '0000000000000000'\n  words: A\n";
  const before = `${long}# the people\n${line.replace('/themes/vetting/', '/people/b/')}\n`;
  const { entries } = readPermalinks(before, 'f');
  const after = addPermalinks(before, entries, [
    { address: '/themes/c/', kind: 'theme', words: 'C' },
  ]);
  expect(readPermalinks(after, 'f').entries.map(({ address }) => address)).toEqual([
    '/themes/a/',
    '/themes/c/',
    '/people/b/',
  ]);
});

test('new addresses are put beside their like, and no line that is there changes', () => {
  const all = addressesOf(smallEdition());
  const some = all.filter(({ address }) => !/#p7|quotes/.test(address));
  const before = addPermalinks('', [], some);
  const after = addPermalinks(before, readPermalinks(before, 'f').entries, [
    ...all.filter((each) => !some.includes(each)),
  ]);
  const [lines, kept] = [after.split('\n'), before.split('\n')];
  expect(lines.filter((each) => kept.includes(each))).toEqual(kept);
  const at = lines.findIndex((each) => each.includes('/reports/r1/#p7,'));
  expect(lines[at - 1]).toContain('/reports/r1/#p6,');
  const read = readPermalinks(after, 'f');
  expect(read.problems).toEqual([]);
  expect(read.entries.map(({ address }) => address).sort()).toEqual(
    all.map(({ address }) => address).sort(),
  );
});
