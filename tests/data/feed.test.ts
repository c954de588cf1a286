import { expect, test } from 'vitest';
import { atomFeed } from '../../src/data/feed/atom-feed.ts';
import { feedEntries } from '../../src/data/feed/feed-entries.ts';
import { smallEdition } from './small-edition.ts';

const edition = {
  ...smallEdition(),
  corrections: [
    {
      id: 'c1',
      date: '2027-01-31',
      concerns: 'copy' as const,
      records: ['quotes/r1/1'],
      was: 'a < b',
      now: 'a & b',
      reason: 'Fire & Rescue < police.',
    },
  ],
};
const full = (address: string) => `https://example.org${address}`;

test('holds corrections, reports and findings, newest first', () => {
  expect(feedEntries(edition).map(({ address }) => address)).toEqual([
    '/about/#correction-c1',
    '/reports/r1/',
    '/gradings/r1/investigating-crime/',
    '/areas-for-improvement/r1/1/',
    '/areas-for-improvement/r1/2/',
    '/quotes/r1/1/',
    '/observations/r1/1/',
  ]);
});

test('dates come from the content, as exactly as they are known, with their doubt', () => {
  const [, report, finding] = feedEntries(edition);
  expect(report?.date).toBe('2017-12');
  expect(finding?.text).toContain('undated; inferred as December 2017');
  const feed = atomFeed(edition, full);
  expect(feed).toContain('<updated>2027-01-31T00:00:00.000Z</updated>');
  expect(feed).toContain('<updated>2017-12-01T00:00:00.000Z</updated>');
  expect(new Set(feed.match(/\d{4}(?=-\d\d-\d\dT)/g))).toEqual(new Set(['2027', '2017']));
});

test('is the same feed each time, with full addresses and escaped words', () => {
  const feed = atomFeed(edition, full);
  expect(atomFeed(edition, full)).toBe(feed);
  expect(feed).toContain('<id>https://example.org/quotes/r1/1/</id>');
  expect(feed).toContain('<link rel="self" href="https://example.org/feed.xml"');
  expect(feed).toContain('a &lt; b');
  expect(feed).toContain('Correction: Fire &amp; Rescue &lt; police.');
  expect(feed).not.toMatch(/Rescue </);
  expect(feed.match(/<entry>/g)).toHaveLength(7);
});
