import { expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { firstEdition, twoForces } from '../support/edition-of.ts';

test('what a site does not say of its publisher, contact and address is told, a message each', async () => {
  const { problems } = await loadEdition(firstEdition);
  const missing = problems.filter(({ rule }) => rule === 'site-complete');
  expect(missing.map(({ reason }) => /Write `(\w+):/.exec(reason)?.[1]).toSorted()).toEqual([
    'address',
    'contact',
    'publisher',
  ]);
  expect(missing.map(({ severity, file }) => [severity, file])).toEqual(
    missing.map(() => ['warning', `${firstEdition}/site.md`]),
  );
});

test('a site that says all is not asked, and an address may come from the settings', async () => {
  const { problems } = await loadEdition(twoForces, 'https://record.example');
  expect(problems.filter(({ rule }) => rule === 'site-complete')).toEqual([]);
});
