import { expect, test } from 'vitest';
import { atomFeed } from '../../src/data/feed/atom-feed.ts';
import { feedEntries } from '../../src/data/feed/feed-entries.ts';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { permalinkOf } from '../../src/permalinks/write-permalinks.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { smallEdition } from './small-edition.ts';
import { publishedEdition } from './small-records.ts';

const small = smallEdition();
const quote = '/quotes/r1/1/';

/** An edition with a correction, whose quote came with the second edition and all else with the first. */
const edition: Edition = {
  ...small,
  editions: [
    publishedEdition({ address: 'http://first.example/' }),
    publishedEdition({ number: 2, date: '2027-02-28', corrected: ['/reports/r1/'] }),
  ],
  permalinks: addressesOf(small).map((each) => ({
    ...permalinkOf(each),
    edition: each.address === quote ? 2 : 1,
  })),
  corrections: [
    {
      id: 'c1',
      date: '2027-03-31',
      concerns: 'copy',
      records: ['quotes/r1/1'],
      was: 'a < b',
      now: 'a & b',
      reason: 'Fire & Rescue < police.',
    },
  ],
};

test('tells corrections, reports and findings, what came here or was put right last first', () => {
  expect(feedEntries(edition).map(({ address, updated }) => [address, updated])).toEqual([
    ['/about/#correction-c1', '2027-03-31'],
    ['/reports/r1/', '2027-02-28'],
    [quote, '2027-02-28'],
    ['/gradings/r1/investigating-crime/', '2027-01-31'],
    ['/areas-for-improvement/r1/1/', '2027-01-31'],
    ['/areas-for-improvement/r1/2/', '2027-01-31'],
    ['/observations/r1/1/', '2027-01-31'],
  ]);
});

test('leaves out what no edition has yet', () => {
  const permalinks = edition.permalinks.filter(({ address }) => address !== quote);
  const addresses = feedEntries({ ...edition, permalinks }).map(({ address }) => address);
  expect(addresses).toHaveLength(6);
  expect(addresses).not.toContain(quote);
});

test('names area, body and report in a title', () => {
  const titles = feedEntries(edition).map(({ title }) => title);
  expect(titles).toContain(
    'Grading, Northshire Police, Investigating crime: good (Effectiveness, 2017)',
  );
  expect(titles).toContain('Report on Northshire Police: Effectiveness, 2017');
});

test('prints no day but those of editions and corrections', () => {
  const days = atomFeed(edition).match(/\d{4}-\d\d-\d\dT00:00:00.000Z/g);
  expect([...new Set(days)].map((day) => day.slice(0, 10)).sort()).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
  ]);
});

test('gives an entry the same id wherever the site stands', () => {
  const ids = (feed: string) => feed.match(/<id>.*?<\/id>/g);
  const site = { ...edition.site, address: 'https://elsewhere.example' };
  const there = atomFeed({ ...edition, site, basePath: '/record/' });
  expect(ids(there)).toEqual(ids(atomFeed(edition)));
  expect(ids(there)).toContain(`<id>tag:first.example,2027-01-31:${quote}</id>`);
});

test('gives no two sites on one host the same id', () => {
  const fresh = [publishedEdition({ address: '/' }), publishedEdition({ number: 2, address: '/' })];
  const at = (basePath: string) => atomFeed({ ...edition, editions: fresh, basePath });
  expect(at('/north/')).toContain('<id>tag:example.org,2027-01-31:/north/reports/r1/</id>');
  expect(at('/south/')).toContain('<id>tag:example.org,2027-01-31:/south/reports/r1/</id>');
  expect(at('/')).toContain('<id>tag:example.org,2027-01-31:/reports/r1/</id>');
});

test('claims no licence for words of others: each entry names its own', () => {
  const [head = '', ...entries] = atomFeed(edition).split('<entry>');
  expect(head).toContain('<rights>Our own words: ');
  const [correction = '', ...ofOthers] = entries;
  expect(correction).not.toContain('<rights>');
  for (const entry of ofOthers) expect(entry).toContain('<rights>© Crown copyright');
});

test('of one body holds what is said of it, and no other', () => {
  expect(feedEntries(edition, 'northshire-police')).toHaveLength(6);
  expect(feedEntries(edition, 'other-police')).toEqual([]);
  const feed = atomFeed(edition, 'northshire-police');
  expect(feed).toContain('<title>Inspection Record: Northshire Police</title>');
  expect(feed).toContain('https://example.org/organisations/northshire-police/feed.xml');
});

test('is the same feed each time, with full addresses and escaped words', () => {
  const feed = atomFeed(edition);
  expect(atomFeed(edition)).toBe(feed);
  expect(feed).toContain('<link rel="self" href="https://example.org/feed.xml"');
  expect(feed).toContain('a &lt; b');
  expect(feed).toContain('Correction: Fire &amp; Rescue &lt; police.');
  expect(feed).not.toMatch(/Rescue </);
});
