import { Feed } from 'feed';
import type { Edition } from '../../schemas/edition.ts';
import { feedUrl, homeUrl } from '../../urls.ts';
import { feedEntries } from './feed-entries.ts';

/**
 * The Atom feed of reports, findings and corrections. `full` makes an address of the site stand
 * alone. The same content makes the same feed.
 */
export function atomFeed(edition: Edition, full: (address: string) => string): string {
  const { site } = edition;
  const entries = feedEntries(edition);
  const feed = new Feed({
    id: full(homeUrl()),
    link: full(homeUrl()),
    title: site.title,
    description: site.description,
    copyright: site.licence.name,
    updated: moment(entries[0]?.date ?? '1970'),
    feedLinks: { atom: full(feedUrl()) },
    generator: false,
  });
  for (const { title, address, date, author, text } of entries) {
    const link = full(address);
    const authors = [{ name: author }];
    feed.addItem({
      title: escaped(title),
      id: link,
      link,
      date: moment(date),
      author: authors,
      content: `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`,
    });
  }
  return feed.atom1();
}

/** The first moment of a day, month or year. */
function moment(date: string): Date {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

/** Titles and words stand in the feed as HTML: what HTML would read as a mark is escaped. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
