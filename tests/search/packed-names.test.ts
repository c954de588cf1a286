import { expect, test } from 'vitest';
import { searchNames } from '../../src/search/build/search-names.ts';
import { packed, unpacked } from '../../src/search/format/packed-names.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

test('names that are packed for the search page are the same again', async () => {
  const names = searchNames(await editionOf(firstEdition));
  some(names.names);
  expect(unpacked(JSON.parse(JSON.stringify(packed(names))))).toEqual(names);
});

test('an id is left out where the name spells it, and kept where it does not', () => {
  const named = (id: string, name: string) => ({ kind: 'theme' as const, id, name, labels: [] });
  const names = { ...bare, names: [named('stop-search', 'Stop search'), named('x', 'Y')] };
  expect(packed(names).names.map(([, id]) => id)).toEqual(['', 'x']);
  expect(unpacked(packed(names)).names.map(({ id }) => id)).toEqual(['stop-search', 'x']);
});

const bare = {
  alsoWords: [],
  manyBodies: false,
  bodies: { one: 'force', many: 'forces', nouns: [], kinds: [] },
  voices: {},
  grades: [],
};
