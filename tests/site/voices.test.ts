import type { Element } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { spokenBy, whatIsSaid } from '../../src/components/finding-in-words.ts';
import { allFindings } from '../../src/queries/findings.ts';
import { answersIn } from '../../src/queries/told.ts';
import { isAsk } from '../../src/schemas/finding-kinds.ts';
import { recordUrl } from '../../src/urls.ts';
import { attribute, type BuiltPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf, firstEdition, twoForces } from '../support/edition-of.ts';
import { hasClass } from '../support/source-words.ts';

const sites = [
  [firstEdition, inject('site'), await editionOf(firstEdition)],
  [twoForces, inject('otherSite'), await editionOf(twoForces)],
] as const;

describe.each(sites)('%s', (_, { folder, base }, edition) => {
  const byUrl = new Map(
    allFindings(edition).map((finding) => [
      base.replace(/\/$/, '') + recordUrl(finding.id),
      finding,
    ]),
  );
  // A person’s page holds that person’s words alone, and says so at its head.
  const pages = builtPages(folder).filter(({ address }) => !address.startsWith('/people/'));
  const shown = pages.flatMap((page) =>
    entriesOf(page).flatMap(({ entry, above }) => {
      const link = elements(entry, 'a').find((each) => byUrl.has(attribute(each, 'href') ?? ''));
      const finding = link && byUrl.get(attribute(link, 'href') ?? '');
      return finding ? [{ address: page.address, entry, above, finding }] : [];
    }),
  );

  test('every entry of every list says who speaks and in what role, or what stands above it does', () => {
    expect(shown.length).toBeGreaterThan(20);
    const silent = shown.filter(
      ({ entry, above, finding: { speaker } }) =>
        !textOf(entry).replace(/\s+/g, ' ').includes(spokenBy(speaker)) &&
        !above.includes(spokenBy(speaker)) &&
        !above.includes(whatIsSaid(speaker, 'said')),
    );
    expect(silent.map(({ address, finding }) => `${address}: ${finding.id}`)).toEqual([]);
  });

  test('nobody who only answers or passes on speaks under the inspectorate’s name', () => {
    const headed = pages.flatMap(({ tree }) =>
      elements(tree, 'section').filter((section) =>
        section.children.some(
          (each) =>
            each.type === 'element' &&
            /^h\d$/.test(each.tagName) &&
            /^What the inspectorate said|, said$/.test(textOf(each)),
        ),
      ),
    );
    expect(headed.length).toBeGreaterThan(0);
    const kinds = headed.flatMap((section) =>
      elements(section, 'a').flatMap(
        (each) => byUrl.get(attribute(each, 'href') ?? '')?.record.voice.kind ?? [],
      ),
    );
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => kind === 'publisher' || answersIn(edition, kind))).toEqual([]);
  });
});

test('an ask that a publisher passes on is shown as the inspectorate’s', () => {
  const passedOn = sites.flatMap(([, , edition]) =>
    allFindings(edition).filter(
      ({ kind, record, report }) =>
        isAsk(kind) && record.voice.organisation !== report.inspectorate,
    ),
  );
  expect(passedOn.length).toBeGreaterThan(0);
  for (const { speaker, report } of passedOn) {
    expect(speaker.passesOn?.id).toBe(report.inspectorate);
    expect(spokenBy(speaker)).toMatch(`${speaker.passesOn?.name}, as ${speaker.name} reports it`);
  }
});

test('the theme of an office shows what its holders said', () => {
  const [, { folder }, edition] = sites[0];
  const said = edition.quotes.filter(({ voice }) => voice.kind === 'commissioner');
  const page = builtPages(folder).find(
    ({ address }) => address === '/themes/police-and-crime-commissioner/',
  );
  const words = page ? textOf(page.tree) : '';
  expect(said.length).toBeGreaterThan(1);
  const unsaid = said
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((each) => !words.includes(each));
  expect(unsaid).toEqual([]);
});

/**
 * What stands in lists of a page: entries, observations, statements, and rows of a sheet; and what is
 * told of all that a part of an area's or a grade's page holds.
 */
function entriesOf({ tree }: BuiltPage): { entry: Element; above: string }[] {
  const parts = elements(
    tree,
    (each) => hasClass(each, 'area-part') || hasClass(each, 'grade-reasons'),
  );
  const above = new Map(
    parts.flatMap((part) => {
      const told = elements(part, (each) => each.tagName === 'h3' || each.tagName === 'p').filter(
        (each) => part.children.includes(each),
      );
      return elements(part, 'li').map(
        (entry) => [entry, told.map((each) => textOf(each)).join(' ')] as const,
      );
    }),
  );
  const listed = elements(tree, 'li').filter((each) => hasClass(each, 'entry'));
  // A step of a thread names who speaks in its words, which need not be who tells the finding they are of.
  const said = elements(tree, (each) => hasClass(each, 'said') && !hasClass(each, 'steps'));
  return [...listed, ...said.flatMap((each) => elements(each, 'li'))].map((entry) => ({
    entry,
    above: above.get(entry) ?? '',
  }));
}
