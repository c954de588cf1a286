import { expect, test } from 'vitest';
import { formerAnchors, movedPages } from '../../src/permalinks/moved.ts';
import type { Permalink } from '../../src/schemas/published.ts';
import { smallEdition } from '../data/small-edition.ts';
import { lostBetween } from './lost-between.ts';

const entry = (address: string, more: Partial<Permalink> = {}): Permalink => ({
  address,
  kind: 'passage',
  hash: '0000000000000000',
  words: 'words',
  ...more,
});

test('an anchor that moved on its page stands at the new place too', () => {
  const list = [
    entry('/reports/r/#p6', { movedTo: '/reports/r/#p8' }),
    entry('/reports/r/#p7', { movedTo: '/reports/r/#p8' }),
    entry('/reports/q/#p6', { movedTo: '/reports/r/#p8' }),
    entry('/reports/r/#p8'),
  ];
  const edition = { ...smallEdition(), permalinks: list };
  expect(formerAnchors(edition, 'reports/r#p8')).toEqual(['p6', 'p7']);
  expect(formerAnchors(edition, 'reports/r#p6')).toEqual([]);
});

test('a page that moved leaves a page behind, an anchor does not', () => {
  const list = [
    entry('/reports/r/', { movedTo: '/reports/q/' }),
    entry('/reports/r/#p6', { movedTo: '/reports/r/#p8' }),
    entry('/reports/q/'),
  ];
  expect(movedPages(list)).toEqual([{ from: '/reports/r/', to: '/reports/q/' }]);
});

test('between two states of the list, an address may move and grow, and no more', () => {
  const before = [entry('/a/'), entry('/b/')];
  const after = [
    entry('/a/', { movedTo: '/c/' }),
    entry('/b/', { hash: '1111111111111111', was: ['0000000000000000'] }),
    entry('/c/'),
  ];
  expect(lostBetween(before, after)).toEqual([]);
});

test.each([
  ['dropped', [entry('/b/')], '/a/ is no longer in the list'],
  ['given to other words', [entry('/a/', { hash: '1111111111111111' })], '/a/ stood for words'],
  ['given to another kind', [entry('/a/', { kind: 'page' })], '/a/ was a passage'],
])('an address that is %s is lost', (_, after, reason) => {
  expect(lostBetween([entry('/a/')], after)).toEqual([expect.stringContaining(reason)]);
});
