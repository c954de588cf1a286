import { expect, test } from 'vitest';
import { referenceIn } from '../../src/search/query/references.ts';

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
