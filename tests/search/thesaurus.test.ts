import { expect, test } from 'vitest';
import type { Meaning } from '../../src/schemas/thesaurus.ts';
import { search } from '../../src/search/answer/search.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { plainIndex } from '../support/plain-index.ts';

const meanings: Meaning[] = [
  meaning('swiftly', ['promptly'], ['pronto', 'in no time'], ['sprinting']),
  meaning('rectify', [], ['patch up']),
  meaning('pleased', [], ['over the moon']),
  meaning('unheard of', [], ['zither']),
  meaning('very', [], ['blooming', 'like the clappers']),
  meaning('Clare’s law', [], ['used to hit']),
  meaning('public custody'),
];
const edition = { ...(await editionOf(firstEdition)), thesaurus: meanings };
const records = searchRecords(edition);
const index = await plainIndex(edition);
const lexicon = lexiconOf(searchNames(edition));
const wordsFound = async (query: string) =>
  (await search(query, index, lexicon)).found.map(({ record }) => records[record]?.words ?? '');

test('everyday words find together what documents say for them', async () => {
  const [first = ''] = await wordsFound('patched up in no time');
  expect(first).toContain('acted swiftly to rectify');
  expect(await wordsFound('patch up pronto')).toContain(first);
});

test('what only lies near finds beside other words and never alone', async () => {
  const [first = ''] = await wordsFound('sprinting to patch it up');
  expect(first).toContain('acted swiftly to rectify');
  expect(await wordsFound('sprinting')).toEqual([]);
});

test('what other words of a query deny is not found', async () => {
  expect((await wordsFound('over the moon')).length).toBeGreaterThan(0);
  expect(await wordsFound('pizza pronto')).toEqual([]);
});

test('of a whole sentence, what stands together is found, whatever else no text says', async () => {
  const [first = ''] = await wordsFound(
    'would a bunch of wombats patch it up in no time for a zebra',
  );
  expect(first).toContain('acted swiftly to rectify');
  expect(await wordsFound('wombats patch up a zebra')).toEqual([]);
});

test('of a whole sentence, what means something that hardly any text says is found', async () => {
  const [first = ''] = await wordsFound(
    'would a bunch of wombats ever patch up a zebra for the giraffes',
  );
  expect(first).toContain('rectify');
});

test('a saying of several words stays what it is after a word that no text says', async () => {
  const [first = ''] = await wordsFound('wombats patch up in no time');
  expect(first).toContain('acted swiftly to rectify');
});

test('a law that bears a name is found by that name misspelt', async () => {
  for (const query of ['claires law', 'Clairs Law', "Clare's law"])
    expect((await wordsFound(query))[0], query).toContain('Clare’s Law');
});

test('what means but a common word neither finds nor forbids', async () => {
  const plain = await wordsFound('patch up pronto');
  expect(await wordsFound('patch up blooming pronto like the clappers')).toEqual(plain);
  expect(await wordsFound('blooming')).toEqual([]);
  const { unsaid } = await search('patch up blooming pronto', index, lexicon);
  expect(unsaid.map(({ typed }) => typed)).not.toContain('blooming');
});

test('the name of one thing is not found by its words', async () => {
  expect((await wordsFound('public')).length).toBeGreaterThan(0);
  expect(await wordsFound('public custody')).toEqual([]);
  expect(await wordsFound('what they rectify about public custody')).toEqual([]);
});

test('several have their meaning in their order alone', async () => {
  expect(await wordsFound('the moon over')).toEqual([]);
});

test('the very word comes before what means the same', async () => {
  for (const word of ['swiftly', 'promptly'])
    expect((await wordsFound(`${word} pronto`))[0]).toContain(word);
});

test('a misspelt everyday word is put right, and one that means nothing documents say is not known', async () => {
  const { corrections } = await search('patched up prnoto', index, lexicon);
  expect(corrections.map(({ to }) => to)).toEqual(['pronto']);
  expect((await index.thesaurus()).words).not.toContain('zither');
});

function meaning(
  term: string,
  alternative: string[] = [],
  hidden: string[] = [],
  related: string[] = [],
): Meaning {
  return { term, alternative, hidden, related };
}

test('it is not loaded where all that is asked is named', async () => {
  const closed = { ...index, thesaurus: () => Promise.reject(new Error('loaded')) };
  expect((await search('stop and search', closed, lexicon)).found.length).toBeGreaterThan(0);
  await expect(search('over the moon', closed, lexicon)).rejects.toThrow('loaded');
});
