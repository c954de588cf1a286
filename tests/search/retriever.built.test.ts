import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Index } from '../../src/search/answer/open-index.ts';
import { inOrder } from '../../src/search/answer/retriever.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { indexPieces } from '../../src/search/build/search-record.ts';
import { indexWord, indexWords } from '../../src/search/words/index-words.ts';
import { wordsOf } from '../../src/search/words/words.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { openWrittenIndex } from './open-written-index.ts';

const { folder: site } = inject('site');
const indexes = join(site, 'search-index');
const folder = join(indexes, readdirSync(indexes)[0] ?? '', '/');
const edition = await editionOf(firstEdition);
const records = searchRecords(edition);
let index: Index;

beforeAll(async () => {
  index = await openWrittenIndex(folder, edition);
});

test('each word of each piece of a record leads to that piece', async () => {
  const lost: string[] = [];
  for (const [number, record] of records.entries())
    for (const [place, { words }] of indexPieces(record).entries())
      for (const { letters, common } of wordsOf(words)) {
        const piece = index.view.piecesOf(number)[0] + place;
        if (!common && !(await index.retriever.word(letters)).has(piece))
          lost.push(`${letters} in ${record.id}`);
      }
  expect(lost).toEqual([]);
});

test('Pagefind tells every place of a word, and no other', async () => {
  const held = records.flatMap(indexPieces).flatMap(({ words }) => indexWords(words));
  for (const word of ['abuse', 'crime', 'vetting', 'first', '2018', 's&s']) {
    const wanted = indexWord(word);
    const places = [...(await index.retriever.word(word)).values()].flat();
    expect(places).toEqual(held.flatMap((each, place) => (each === wanted ? [place] : [])));
  }
});

test('words that no record says lead to none', async () => {
  for (const word of ['xylophone', 'helicopter', 'zzzz'])
    expect([...(await index.retriever.word(word)).keys()]).toEqual([]);
});

test('a phrase is found in its order only', async () => {
  const domestic = await index.retriever.word('domestic');
  const abuse = await index.retriever.word('abuse');
  const turned = inOrder([abuse, domestic], 0).size;
  expect(inOrder([domestic, abuse], 0).size).toBeGreaterThan(turned);
});
