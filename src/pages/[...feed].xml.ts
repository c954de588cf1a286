import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../queries/edition.ts';
import { type FeedView, feedsOf } from '../queries/feeds.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  feedsOf(await currentEdition()).map((feed) => ({
    params: { feed: feed.address.replace(/^\/|\.xml$/g, '') },
    props: { ...feed },
  }));

export const GET: APIRoute<FeedView> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': 'application/atom+xml' } });
