import { expect, test } from 'vitest';
import { offersFor } from '../../src/search/answer/offers.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { plainIndex } from '../support/plain-index.ts';

const edition = await editionOf(firstEdition);
const index = await plainIndex(edition);
const lexicon = lexiconOf(searchNames(edition));

test('a subject that lies near is offered', async () => {
  const { subjects } = await offersFor('dementia patients', [], index, lexicon);
  expect(subjects.map(({ id }) => id)).toEqual(['vulnerability']);
});

test('words near in spelling are offered for one that is no English, and for no other', async () => {
  const spelt = await offersFor('camepos', [], index, lexicon);
  expect(spelt.spellings.flatMap(({ words }) => words)).toContain('cameras');
  expect((await offersFor('robbery', [], index, lexicon)).spellings).toEqual([]);
  // Three letters of seven are others in “number”.
  expect((await offersFor('nuclear weapons', [], index, lexicon)).spellings).toEqual([]);
});

test('what people say for a thing is not offered as a spelling', async () => {
  const thesaurus = { ...(await index.thesaurus()), words: ['scarpered'] };
  const saying = { ...index, thesaurus: async () => thesaurus };
  expect((await offersFor('scarperet', [], saying, lexicon)).spellings).toEqual([]);
});
