import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noChoice } from '../../src/search/answer/facets.ts';
import { asksForAnything, readState, writeState } from '../../src/search/answer/search-state.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';

test('an address keeps all of a search', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 }).map((each) => each.trim());
  const values = fc.uniqueArray(text.filter(Boolean), { maxLength: 3 });
  holdsForAny(
    fc.property(text, values, values, (query, kind, theme) => {
      const state = {
        query,
        choice: { ...noChoice(), kind, theme },
        allBodies: true,
        sort: 'newest' as const,
        shown: 30,
      };
      expect(readState(writeState(state))).toEqual(state);
    }),
  );
});

test('what an address does not know is passed over', () => {
  const state = readState('?q=+vetting+&sort=upwards&show=-3&colour=red&kind=');
  expect(state).toMatchObject({ query: 'vetting', sort: 'relevance', shown: 10 });
  expect(writeState(state)).toBe('?q=vetting');
  expect(asksForAnything(readState(''))).toBe(false);
});
