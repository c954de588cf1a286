import { beforeAll, expect, test } from 'vitest';
import { search } from '../../src/search/answer/search.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { referenceIn } from '../../src/search/query/references.ts';
import { recordUrl } from '../../src/urls.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { plainIndex } from '../support/plain-index.ts';
import { judgedQueries } from './judged-queries.ts';

test.each([
  ['AFI 3', 'areas-for-improvement/3', ''],
  ['area for improvement 2', 'areas-for-improvement/2', ''],
  ['quote 1', 'quotes/1', ''],
  ['¶ 41', 'p41', ''],
  ['para 41', 'p41', ''],
  ['paragraph 12a of the 2017 effectiveness report', 'p12a', '2017 effectiveness report'],
  ['/areas-for-improvement/2017-effectiveness/3/', 'areas-for-improvement/3', '2017-effectiveness'],
  ['https://record.example/quotes/2016-legitimacy/1/', 'quotes/1', '2016-legitimacy'],
  ['reports/2017-effectiveness#p41', 'p41', '2017-effectiveness'],
])('%s refers to %s', (query, place, report) => {
  expect(referenceIn(query)).toEqual({ place, report });
});

test.each(['vetting', 'peel 2017', '101', 'December 2018', 'how many officers in 2016'])(
  '%s refers to nothing',
  (query) => {
    expect(referenceIn(query)).toBeNull();
  },
);

let firstResult: (query: string) => Promise<string>;

beforeAll(async () => {
  const edition = await editionOf(firstEdition);
  const index = await plainIndex(edition);
  const lexicon = lexiconOf(searchNames(edition));
  const records = searchRecords(edition);
  firstResult = async (query) => {
    const { found } = await search(query, index, lexicon);
    return recordUrl(records[found[0]?.record ?? -1]?.id ?? '');
  };
});

test.each(judgedQueries('references.yaml'))('$query leads to its record', async (judged) => {
  expect(judged.expect).toContain(await firstResult(judged.query));
});

test('a reference may have the name of a body beside it', async () => {
  expect(await firstResult('para 12 of 2017-legitimacy, Hertfordshire Constabulary')).toBe(
    await firstResult('para 12 of 2017-legitimacy'),
  );
});
