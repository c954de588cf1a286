import { describe, expect, inject, test } from 'vitest';
import type { Edition } from '../../src/schemas/edition.ts';
import { findingKinds } from '../../src/schemas/finding-kinds.ts';
import { organisationUrl, personUrl, recordUrl, reportUrl, themeUrl } from '../../src/urls.ts';
import { builtPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf, firstEdition, shippedContent, twoForces } from '../support/edition-of.ts';
import { hasClass, sourceWords } from '../support/source-words.ts';

describe.each([
  [shippedContent, inject('shippedSite').folder, await editionOf(shippedContent)],
  [twoForces, inject('otherSite').folder, await editionOf(twoForces)],
])('%s', (_, folder, edition) => {
  const there = new Set(builtPages(folder).map(({ address }) => address));

  test('every report, person, organisation and theme has its page', () => {
    const addresses = [
      ...edition.reports.map(({ id }) => reportUrl(id)),
      ...edition.people.map(({ id }) => personUrl(id)),
      ...edition.organisations.map(({ id }) => organisationUrl(id)),
      ...edition.themes.map(({ id }) => themeUrl(id)),
    ];
    expect(addresses.filter((address) => !there.has(address))).toEqual([]);
  });

  test('every finding has a page that shows its words first, and no others', () => {
    const shown = findingsOf(edition).map(({ id }) => {
      const { tree } = builtPage(folder, recordUrl(id));
      const [hero] = elements(tree, (each) => hasClass(each, 'hero'));
      const [words] = hero ? elements(hero, 'blockquote') : [];
      return words ? elements(words, 'p').map(sourceWords).join('\n') : `none for ${id}`;
    });
    expect(shown).toEqual(findingsOf(edition).map(({ text }) => text));
  });

  test.each(Object.values(findingKinds))(
    '/$address/ has as many pages as records, and none without',
    ({ address: kind }) => {
      const records = findingsOf(edition).filter(({ id }) => id.startsWith(`${kind}/`));
      const pages = [...there].filter((address) => address.startsWith(`/${kind}/`));
      expect(pages).toHaveLength(records.length === 0 ? 0 : records.length + 1);
    },
  );
});

test('the other content folder has the kinds of finding that the first edition lacks', async () => {
  const { causesOfConcern, recommendations, reports } = await editionOf(twoForces);
  expect(causesOfConcern.length).toBeGreaterThan(0);
  expect(recommendations.length).toBeGreaterThan(0);
  expect(reports.some(({ bodies }) => bodies.length > 1)).toBe(true);
});

test('the first edition counts 18 gradings, 6 quotes and 10 areas for improvement', async () => {
  const { gradings, quotes, areasForImprovement, ...rest } = await editionOf(firstEdition);
  expect([gradings.length, quotes.length, areasForImprovement.length]).toEqual([18, 6, 10]);
  expect([rest.reports.length, rest.causesOfConcern, rest.recommendations]).toEqual([5, [], []]);
});

function findingsOf(edition: Edition) {
  const { gradings, quotes, observations, ...asks } = edition;
  const { areasForImprovement, causesOfConcern, recommendations } = asks;
  const listed = [areasForImprovement, causesOfConcern, recommendations];
  return [gradings, quotes, observations, ...listed].flat();
}
