import type { Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { findingKinds } from '../../src/schemas/finding-kinds.ts';
import { findingsUrl, recordUrl, reportUrl } from '../../src/urls.ts';
import { attribute, builtPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { hasClass } from '../support/source-words.ts';

const { folder } = inject('site');
const edition = await editionOf(firstEdition);
const pages = builtPages(folder);

test('every page says that it is not the inspectorate’s site', () => {
  const silent = pages.filter(
    ({ tree }) =>
      !/not the inspectorate’s/.test(
        collapsed(
          elements(tree, 'footer')
            .map((each) => textOf(each))
            .join(' '),
        ),
      ),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});

test('every page says that no publisher is named and no contact set, where that is so', () => {
  const unsaid = pages.filter(({ tree }) => {
    const foot = elements(tree, 'footer').map((each) => collapsed(textOf(each)));
    return !foot.some((words) =>
      /publisher has not been named.*No contact has been set/.test(words),
    );
  });
  expect(unsaid.map(({ address }) => address)).toEqual([]);
});

test('every page names its publisher and links to a letter that names the page', () => {
  const { folder: other, base } = inject('otherSite');
  for (const { address, tree } of some(
    builtPages(other).filter((page) => page.address !== '/404.html'),
  )) {
    const [footer] = elements(tree, 'footer');
    if (!footer) throw new Error(`${address} has no foot`);
    expect(collapsed(textOf(footer))).toContain('Published by The Two Forces Society.');
    const letters = elements(footer, 'a').map((each) => attribute(each, 'href') ?? '');
    const [letter = ''] = letters.filter((href) => href.startsWith('mailto:'));
    const named = new URL(letter).searchParams.get('body') ?? '';
    expect(named).toContain(`${base}${address.slice(1)}\n`);
  }
});

describe.each(edition.reports.map((report) => [report.id, report] as const))('%s', (id, report) => {
  const words = collapsed(textOf(builtPage(folder, reportUrl(id)).tree));

  test('its page says whose words they are and on what terms', () => {
    expect(words).toContain(collapsed(report.licence.name));
    expect(words).toContain(collapsed(report.licence.attribution));
  });

  test('its page says how the date is known', () => {
    const date = factOf(builtPage(folder, reportUrl(id)).tree, 'Date of the document');
    const { basis, of } = report.date;
    expect(date).toContain(of === 'last update' ? `(${basis}, last updated)` : `(${basis})`);
    expect(date).toContain(collapsed(report.date.evidence));
  });
});

test.each([
  [
    'what was left out',
    edition.reports.flatMap(({ id, leftOut }) => leftOut.map(({ text }) => ({ id, words: text }))),
  ],
  [
    'each oddity of the text',
    edition.reports.flatMap(({ id, anomalies }) =>
      anomalies.map(({ note }) => ({ id, words: note })),
    ),
  ],
])('the page of a report names %s', (_, named) => {
  for (const { id, words } of some(named))
    expect(collapsed(textOf(builtPage(folder, reportUrl(id)).tree))).toContain(collapsed(words));
});

/** Why grades of a round cannot be laid beside those of the round before. */
const breaks = edition.rounds
  .filter(({ comparableWithPrevious }) => !comparableWithPrevious)
  .flatMap(({ comparability }) => comparability);

test.each(breaks.map((each) => [each.claim, each]))(
  'the history of gradings says, with the source, that %s',
  (_claim, { claim, address }) => {
    const { tree } = builtPage(folder, findingsUrl('grading'));
    expect(collapsed(textOf(tree))).toContain(collapsed(claim));
    expect(elements(tree, 'a').map((each) => attribute(each, 'href'))).toContain(address);
  },
);

test('a kind of finding without records is not linked from any page', () => {
  const empty = Object.values(findingKinds)
    .map(({ address }) => address)
    .filter((kind) => pages.every(({ address }) => !address.startsWith(`/${kind}/`)));
  for (const { html } of some(pages))
    for (const kind of some(empty)) expect(html).not.toContain(`/${kind}/`);
});

test('a page names a hedged grade with its hedge, and so do the links to it', () => {
  const hedged = edition.gradings.filter(({ hedge }) => hedge !== null);
  for (const { id, judgment, hedge } of some(hedged)) {
    const told = `: ${judgment}, qualified by “${hedge}”`;
    const [title] = elements(builtPage(folder, recordUrl(id)).tree, 'title');
    expect(title && textOf(title)).toContain(told);
    const named = pages
      .flatMap(({ tree }) => elements(tree, 'a'))
      .filter((link) => attribute(link, 'href') === recordUrl(id))
      .map((link) => collapsed(textOf(link)))
      .filter((words) => words.includes(`: ${judgment}`));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((words) => !words.includes(told))).toEqual([]);
  }
});

test('a report’s page says beside a passage which other texts print its sentences too', () => {
  const repeated = edition.passages.filter(({ sentences }) =>
    sentences.some(({ saidAlsoIn }) => saidAlsoIn.length > 0),
  );
  for (const { id, report, number, sentences } of some(repeated)) {
    const [block] = elements(
      builtPage(folder, reportUrl(report)).tree,
      (each) => attribute(each, 'id') === `p${number}`,
    );
    if (!block) throw new Error(`no place on the page for ${id}`);
    expect(collapsed(textOf(block))).toMatch(/[Ss]aid (in both, )?also in/);
    const links = elements(block, 'a').map((each) => attribute(each, 'href'));
    for (const other of sentences.flatMap(({ saidAlsoIn }) => saidAlsoIn)) {
      expect(links).toContain(recordUrl(other));
    }
  }
});

test('a theme’s page marks an error of a text as not ours', () => {
  const marks = pages
    .filter(({ address }) => /^\/themes\/.+/.test(address))
    .flatMap(({ tree }) => elements(tree, (each) => hasClass(each, 'sic')));
  expect(marks.length).toBeGreaterThan(0);
});

/** What stands beside a term in the facts of a page. */
function factOf(tree: Root, term: string): string {
  const fact = elements(tree, 'div').find(({ children }) => {
    const [first] = children;
    return first?.type === 'element' && first.tagName === 'dt' && textOf(first) === term;
  });
  if (!fact) throw new Error(`the page has no fact "${term}"`);
  return collapsed(textOf(fact));
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
