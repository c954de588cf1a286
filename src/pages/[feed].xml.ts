import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../data/feed/atom-feed.ts';
import { currentEdition } from '../queries/edition.ts';
import { addressInData } from '../queries/full-address.ts';

/** A feed needs full addresses: without an address of the site there is none. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { site } = await currentEdition();
  return site.address === null ? [] : [{ params: { feed: 'feed' } }];
};

export const GET: APIRoute = async () => {
  const edition = await currentEdition();
  const feed = atomFeed(edition, (address) => addressInData(edition, address));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
