import { Feed } from 'feed';
import { organisationById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import { bodyFeedUrl, feedUrl, homeUrl, organisationUrl } from '../../urls.ts';
import { feedEntries } from './feed-entries.ts';
import { tagUri } from './tag-uri.ts';

/**
 * The Atom feed of reports, findings and corrections, or of what is said of one body. `full` makes an
 * address of the site stand alone. The same content makes the same feed. Throws where no edition was
 * made yet.
 */
export function atomFeed(
  edition: Edition,
  full: (address: string) => string,
  body: string | null = null,
): string {
  const { site, editions } = edition;
  const first = editions[0];
  if (!first) throw new Error('there is no feed before the first edition');
  const home = full(homeUrl());
  const entries = feedEntries(edition, full, body);
  const name = body === null ? null : organisationById(edition, body).name;
  const page = body === null ? homeUrl() : organisationUrl(body);
  const feed = new Feed({
    id: tagUri(edition, home, page),
    link: full(page),
    title: name === null ? site.title : `${site.title}: ${name}`,
    description: site.description,
    copyright: `Our own words: ${site.licence.name}. ${site.rights}`,
    updated: startOf(entries[0]?.updated ?? first.date),
    feedLinks: { atom: full(body === null ? feedUrl() : bodyFeedUrl(body)) },
    generator: false,
  });
  for (const { title, address, added, updated, author, text, rights } of entries) {
    feed.addItem({
      title: escaped(title),
      id: tagUri(edition, home, address),
      link: full(address),
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
