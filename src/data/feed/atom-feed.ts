import { Feed } from 'feed';
import { fullAddress, organisationById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import { bodyFeedUrl, feedUrl, homeUrl, organisationUrl } from '../../urls.ts';
import { feedEntries } from './feed-entries.ts';

/**
 * The Atom feed of reports, findings and corrections, or of what is said of one body. The same content makes the same feed. Throws where no edition was
 * made yet.
 */
export function atomFeed(edition: Edition, body: string | null = null): string {
  const { site, editions } = edition;
  const first = editions[0];
  if (!first) throw new Error('there is no feed before the first edition');
  const home = fullAddress(edition, homeUrl());
  const entries = feedEntries(edition, body);
  const name = body === null ? null : organisationById(edition, body).name;
  const page = body === null ? homeUrl() : organisationUrl(body);
  const feed = new Feed({
    id: tagUri(edition, home, page),
    link: fullAddress(edition, page),
    title: name === null ? site.title : `${site.title}: ${name}`,
    description: site.description,
    copyright: `Our own words: ${site.licence.name}. ${site.rights}`,
    updated: startOf(entries[0]?.updated ?? first.date),
    feedLinks: { atom: fullAddress(edition, body === null ? feedUrl() : bodyFeedUrl(body)) },
    generator: false,
  });
  for (const { title, address, added, updated, author, text, rights } of entries) {
    feed.addItem({
      title: escaped(title),
      id: tagUri(edition, home, address),
      link: fullAddress(edition, address),
      published: startOf(added),
      date: startOf(updated),
      author: [{ name: author }],
      content: `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`,
      ...(rights === null ? {} : { copyright: rights }),
    });
  }
  return feed.atom1();
}

/** A feed tells moments: that of a day is its first. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Titles and words stand in the feed as HTML: what HTML would read as a mark is escaped. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The id of what stands at an address, as a tag URI (RFC 4151):
 * `tag:record.example,2027-01-31:/record/quotes/r/1/`. `home` is where the site stands. Host and base path
 * are those of the first edition that had an address, so an id stays when the site moves, and two sites on
 * one host share none.
 */
function tagUri({ editions }: Edition, home: string, address: string): string {
  const first = editions.find((each) => /^https?:/.test(each.address))?.address;
  const { hostname, pathname } = new URL(first ?? home);
  return `tag:${hostname},${editions[0]?.date}:${pathname.replace(/\/$/, '')}${address}`;
}
