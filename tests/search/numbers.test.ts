import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Index } from '../../src/search/answer/open-index.ts';
import { search } from '../../src/search/answer/search.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { writeSearchIndex } from '../../src/search/build/write-index.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { smallEdition, words } from '../data/small-edition.ts';
import { openWrittenIndex } from './open-written-index.ts';

const text =
  'It answered 68.2 percent of 1,234 calls, 4% fewer than on 3 May 2016, around-the-clock (24/7), says O’Brien’s “S&S” team.';
const edition = smallEdition([...words, text]);
const lexicon = lexiconOf(searchNames(edition));
let site = '';
let index: Index;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'numbers-'));
  await mkdir(join(site, 'search'));
  await writeFile(join(site, 'search/index.html'), '<head></head><p data-search-index="/"></p>');
  await writeSearchIndex(edition, site);
  const [hash = ''] = await readdir(join(site, 'search-index'));
  index = await openWrittenIndex(join(site, 'search-index', hash, '/'), edition);
});
afterAll(async () => {
  await rm(site, { recursive: true, force: true });
});

test.each(['68.2', '68.2 percent', '1,234', '1234 calls', '24/7', 'O’Brien', "o'briens", 'S&S'])(
  '%s is found',
  async (query) => {
    const answer = await search(query, index, lexicon);
    const [first] = answer.found;
    const passage = edition.passages.at(-1)?.number;
    expect(index.view.pieceCount).toBeGreaterThan(5);
    expect(
      first && (await index.retriever.texts(0)).passages[index.view.placeOf(first.piece)],
    ).toBe(passage);
  },
);

test.each(['68', '5', '682', '99.5'])(
  '%s, which no text says, is not, and breaks nothing',
  async (query) => {
    const answer = await search(query, index, lexicon);
    expect(answer.found).toEqual([]);
  },
);
