import { expect, test } from 'vitest';
import { findingJsonLd, reportJsonLd } from '../../src/data/json-ld/documents.ts';
import { breadcrumbJsonLd, datasetJsonLd } from '../../src/data/json-ld/site.ts';
import type { DataFile } from '../../src/data/package/data-file.ts';
import { smallEdition } from './small-edition.ts';

const edition = smallEdition();

test('a quote is a quotation by a person in a role, part of a report', () => {
  const [quote] = edition.quotes;
  expect(quote && findingJsonLd(edition, quote)).toMatchObject({
    '@type': 'Quotation',
    text: 'I am pleased with the force.',
    spokenByCharacter: {
      '@type': 'Person',
      '@id': 'https://example.org/people/zoe-eclair/',
      name: 'Zoë Éclair',
    },
    isPartOf: { '@type': 'Report', '@id': 'https://example.org/reports/r1/' },
  });
});

test('a grading is a review by the inspectorate with a rating in the words of the scale', () => {
  const [grading] = edition.gradings;
  expect(grading && findingJsonLd(edition, grading)).toMatchObject({
    '@type': 'Review',
    author: { '@id': 'https://example.org/organisations/hmicfrs/', name: 'HMICFRS' },
    itemReviewed: { name: 'Northshire Police' },
    reviewAspect: 'Investigating crime',
    reviewRating: { '@type': 'Rating', alternateName: 'good', ratingValue: 3, bestRating: 4 },
  });
});

test('a report gives the date of publication only where the text prints it', () => {
  const [report] = edition.reports;
  if (!report) throw new Error('no report');
  expect(reportJsonLd(edition, report)).not.toHaveProperty('datePublished');
  const date = { ...report.date, basis: 'printed' as const };
  expect(reportJsonLd(edition, { ...report, date })).toMatchObject({
    datePublished: '2017-12',
    encoding: { sha256: report.originalSha256 },
  });
});

test('the data are a dataset whose files have hashes, and a page knows its way', () => {
  const file: DataFile = {
    path: 'quotes.csv',
    mediatype: 'text/csv',
    bytes: 4,
    sha256: 'abcd',
    records: 0,
  };
  expect(datasetJsonLd(edition, { files: [file], version: '12ab' })).toMatchObject({
    '@type': 'Dataset',
    version: '12ab',
    distribution: [{ contentUrl: 'https://example.org/data/quotes.csv', sha256: 'abcd' }],
  });
  expect(breadcrumbJsonLd(edition, [{ name: 'Quotes', url: '/quotes/' }, { name: '1' }])).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Quotes', item: 'https://example.org/quotes/' },
      { '@type': 'ListItem', position: 2, name: '1' },
    ],
  });
});
