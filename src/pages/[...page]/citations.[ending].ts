import type { APIRoute, GetStaticPaths } from 'astro';
import { citationLists, written } from '../../queries/citation-files.ts';
import { currentEdition } from '../../queries/edition.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  citationLists(await currentEdition()).flatMap(({ url, items }) =>
    Object.entries(written).map(([ending, write]) => ({
      params: { page: url.replace(/^\/|\/$/g, ''), ending },
      props: { text: () => write(items()) },
    })),
  );

/** The findings of a report, on a theme or on an area of a body, in one file of citations. */
export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
