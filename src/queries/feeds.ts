import { atomFeed } from '../data/feed/atom-feed.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { bodyFeedUrl, feedUrl } from '../urls.ts';
import { addressInData } from './full-address.ts';

/** A feed: where it stands, and of whom it tells. */
export interface FeedView {
  address: string;
  /** Null for the feed of everything. */
  body: Organisation | null;
  text: () => string;
}

/**
 * The feed of everything, and one of each body that a report is about. A feed needs full addresses and
 * days: without an address of the site, or an edition, there is none.
 */
export const feedsOf = perEdition((edition): FeedView[] => {
  if (edition.site.address === null || edition.editions.length === 0) return [];
  const reported = new Set(edition.reports.flatMap(({ bodies }) => bodies));
  const bodies = edition.organisations.filter(({ id }) => reported.has(id));
  return [feed(edition, null), ...bodies.map((body) => feed(edition, body))];
});

function feed(edition: Edition, body: Organisation | null): FeedView {
  const full = (address: string) => addressInData(edition, address);
  return {
    address: body === null ? feedUrl() : bodyFeedUrl(body.id),
    body,
    text: () => atomFeed(edition, full, body?.id),
  };
}
