import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { areaAnchor, areaOfBodyUrl, areaUrl, recordUrl } from '../../src/urls.ts';
import { attribute, builtPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf, firstEdition, twoForces } from '../support/edition-of.ts';
import { hasClass } from '../support/source-words.ts';

const sites = [
  [firstEdition, inject('site').folder, await editionOf(firstEdition)],
  [twoForces, inject('otherSite').folder, await editionOf(twoForces)],
] as const;

describe.each(sites)('%s', (_, folder, edition) => {
  const there = new Set(builtPages(folder).map(({ address }) => address));
  const bodies = [...new Set(edition.reports.flatMap((report) => report.bodies))];

  test('every area has a page, and one for each body', () => {
    const expected = edition.areas.flatMap(({ id }) => [
      areaUrl(id),
      ...bodies.map((body) => areaOfBodyUrl(id, body)),
    ]);
    expect(expected.filter((address) => !there.has(address))).toEqual([]);
  });

  test('an observation stands once on the page of its area, unless another document prints it too', () => {
    for (const { id, area, body, text } of edition.observations) {
      if (area === null) continue;
      const { tree } = builtPage(folder, areaOfBodyUrl(area, body));
      const items = elements(tree, 'li').filter((item) =>
        elements(item, 'a').some(
          (link) =>
            attribute(link, 'href')?.endsWith(recordUrl(id)) && textOf(link).startsWith('Cite'),
        ),
      );
      const twin = edition.observations.some((each) => each.id !== id && each.text === text);
      expect(items.length, id).toBe(twin && items.length === 0 ? 0 : 1);
    }
  });

  test('no praise stands among the concerns, and no criticism among the strengths', () => {
    const stancesAt = (href: string) =>
      edition.observations.find(({ id }) => href.endsWith(recordUrl(id)))?.stances;
    for (const { tree } of builtPages(folder)) {
      for (const sides of elements(
        tree,
        (each) => hasClass(each, 'sides') && /^Strengths/.test(textOf(each)),
      )) {
        const [strengths, concerns] = sides.children.filter((each) => each.type === 'element');
        for (const [side, stance] of [
          [strengths, 'strength'],
          [concerns, 'concern'],
        ] as const) {
          if (!side) throw new Error('a page has only one side');
          const read = elements(side, 'a').flatMap((link) => {
            const found = stancesAt(attribute(link, 'href') ?? '');
            return found ? [found] : [];
          });
          expect(read.filter((each) => !each.includes(stance))).toEqual([]);
        }
      }
    }
  });
});

test('an area that no document speaks of says so in words', () => {
  const [, folder] = sites[1];
  const { tree } = builtPage(
    folder,
    areaOfBodyUrl('recording-data-about-crime', 'valley-constabulary'),
  );
  expect(textOf(tree)).toContain('No document held here gives it a grade.');
  expect(textOf(tree)).toContain('No words that praise, criticise or ask are filed here.');
});

test('a link to the row of an area in the table of grades goes on to its page', () => {
  const [, folder, edition] = sites[0];
  const { tree } = builtPage(folder, '/gradings/');
  const graded = new Set(edition.gradings.map(({ area }) => area));
  for (const area of graded) {
    const [row] = elements(tree, (each) => attribute(each, 'id') === areaAnchor(area));
    const links = row ? elements(row, 'a').map((each) => attribute(each, 'href')) : [];
    expect(links.some((href) => href?.startsWith(areaUrl(area)))).toBe(true);
  }
});
