import { expect, test } from 'vitest';
import { folded } from '../../src/search/answer/fold.ts';
import { viewOf } from '../../src/search/answer/index-view.ts';
import { everyRecord } from '../../src/search/answer/sort.ts';
import { catalogueOf } from '../../src/search/build/catalogue.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { smallEdition } from '../data/small-edition.ts';

const passages = searchRecords(smallEdition()).filter(({ kind }) => kind === 'passage');
const told = (body: string, words: string) =>
  passages.slice(0, 1).map((record) => ({ ...record, body, words, pieces: [] }));

test('what is said alike of several bodies is one result that counts the others', () => {
  const view = viewOf(
    catalogueOf([
      ...told('north', 'North Police should ensure that it answers 3 calls in time.'),
      ...told('south', 'South Police should ensure that it answers 12 calls in time.'),
      ...told('west', 'West Police should ensure that it answers 7 calls in time.'),
      ...told('west', 'West Police has a plan for all of its people and places.'),
    ]),
  );
  const found = folded(everyRecord(view), view);
  expect(found.map(({ record, also }) => [record, also])).toEqual([
    [0, ['south', 'west']],
    [3, []],
  ]);
});
