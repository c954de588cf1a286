import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, citationFiles } from '../../queries/citation-files.ts';
import { currentEdition } from '../../queries/edition.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  citationFiles(await currentEdition()).map(({ url, json }) => ({
    params: { page: url.replace(/^\/|\/$/g, '') },
    props: { json },
  }));

/** The citation of a report, an area of a body or a thread, in every format. */
export const GET: APIRoute<Pick<CitationFile, 'json'>> = ({ props }) => Response.json(props.json());
