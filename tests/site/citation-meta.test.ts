import { expect, inject, test } from 'vitest';
import { findingsOf } from '../../src/schemas/edition.ts';
import { recordUrl, reportUrl } from '../../src/urls.ts';
import { attribute, builtPage, elements } from '../support/built-pages.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const { folder } = inject('site');
const edition = await editionOf(firstEdition);

test('every page of a finding or a report tells reference managers its document', () => {
  const pages = [
    ...edition.reports.map((report) => ({ report, address: reportUrl(report.id) })),
    ...findingsOf(edition).map(({ id, report }) => ({
      report: edition.reports.find((each) => each.id === report),
      address: recordUrl(id),
    })),
  ];
  for (const { report, address } of some(pages)) {
    const tags = tagsOf(address);
    expect(tags.get('citation_title')).toBe(report?.title);
    expect(tags.get('DC.source') ?? null).toBe(report?.source.address);
    expect(tags.get('DC.rights')).toBe(report?.licence.address ?? report?.licence.name);
  }
});

test('an inferred date stands there with its doubt, and nowhere without', () => {
  const tags = tagsOf('/quotes/2017-legitimacy/1/');
  expect(tags.get('DC.date')).toBe('2017-12?');
  expect(tags.has('citation_publication_date')).toBe(false);
  expect(tagsOf('/quotes/2023-25-overview/1/').get('citation_publication_date')).toBe('2024/10/23');
});

test('the author is the publisher, but of a transcript the one who speaks', () => {
  const quoted = tagsOf('/quotes/2017-legitimacy/1/');
  expect(quoted.get('citation_author')).toBe('[Police and Crime Commissioner for Hertfordshire]');
  const transcript = tagsOf('/reports/2016-assessment/');
  expect(transcript.get('citation_author')).toBe('Zoë Billingham');
  expect(transcript.get('citation_publisher')).toBe('[HMIC]');
});

function tagsOf(address: string): Map<string | null, string | null> {
  const { tree } = builtPage(folder, address);
  return new Map(
    elements(tree, 'meta').map((tag) => [attribute(tag, 'name'), attribute(tag, 'content')]),
  );
}
