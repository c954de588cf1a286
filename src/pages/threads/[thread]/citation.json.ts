import type { APIRoute } from 'astro';
import { pageCitationJson } from '../../../queries/citations.ts';
import { currentEdition } from '../../../queries/edition.ts';
import { threadCited, threadsInOrder } from '../../../queries/threads.ts';

export async function getStaticPaths() {
  return threadsInOrder(await currentEdition()).map((view) => ({
    params: { thread: view.thread.id },
    props: { page: threadCited(view) },
  }));
}

/** The citation of a thread in every format. */
export const GET: APIRoute = async ({ props }) =>
  Response.json(pageCitationJson(await currentEdition(), props['page']));
