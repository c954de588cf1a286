import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from '../../src/search/answer/index-view.ts';
import { catalogueOf } from '../../src/search/build/catalogue.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { fromSteps, toSteps } from '../../src/search/format/steps.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

test('numbers come back from steps', () => {
  holdsForAny(
    fc.property(fc.array(fc.nat(3843)), (numbers) => {
      expect(fromSteps(toSteps(numbers))).toEqual(numbers);
    }),
  );
});

test('all voices stay apart', async () => {
  const records = searchRecords(await editionOf(firstEdition)).map((record, number) => ({
    ...record,
    voice: { ...record.voice, person: `person-${number}` },
  }));
  const view = viewOf(catalogueOf(records));
  expect(view.recordCount).toBeGreaterThan(62);
  expect(records.map((_, record) => view.voiceOf(record).person)).toEqual(
    records.map(({ voice }) => voice.person),
  );
});
