import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { findingKinds, findingsUrl, reportUrl } from '../../src/urls.ts';
import { attribute, builtPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf } from '../support/edition-of.ts';

const { folder } = inject('site');
const edition = await editionOf('content');
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

describe.each(edition.reports.map((report) => [report.id, report] as const))('%s', (id, report) => {
  const words = collapsed(textOf(builtPage(folder, reportUrl(id)).tree));

  test('its page says whose words they are and on what terms', () => {
    expect(words).toContain(collapsed(report.licence.name));
    expect(words).toContain(collapsed(report.licence.attribution));
  });

  test('its page says how the date is known', () => {
    expect(words).toContain(collapsed(report.date.evidence));
    expect(words).toContain(report.date.basis);
  });

  test('its page names what was left out and each oddity of the text', () => {
    for (const { text } of report.leftOut) expect(words).toContain(collapsed(text));
    for (const { note } of report.anomalies) expect(words).toContain(collapsed(note));
  });
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
  const empty = Object.values(findingKinds).filter((kind) =>
    pages.every(({ address }) => !address.startsWith(`/${kind}/`)),
  );
  expect(empty.length).toBeGreaterThan(0);
  for (const { html } of pages) for (const kind of empty) expect(html).not.toContain(`/${kind}/`);
});

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
