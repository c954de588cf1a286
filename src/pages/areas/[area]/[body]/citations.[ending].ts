import type { APIRoute, GetStaticPaths } from 'astro';
import { areaPages } from '../../../../queries/area-page.ts';
import {
  citationsOf,
  type Ending,
  endings,
  findingsOfArea,
} from '../../../../queries/citation-files.ts';
import { currentEdition } from '../../../../queries/edition.ts';
import type { FindingView } from '../../../../queries/findings.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const edition = await currentEdition();
  return areaPages(edition)
    .map(({ area, body }) => ({ area, body, found: findingsOfArea(edition, area.id, body.id) }))
    .filter(({ found }) => found.length > 0)
    .flatMap(({ area, body, found }) =>
      endings.map((ending) => ({
        params: { area: area.id, body: body.id, ending },
        props: { found, ending },
      })),
    );
};

/** Every finding on an area of one body, in one file of citations. */
export const GET: APIRoute<{ found: FindingView[]; ending: Ending }> = async ({ props }) =>
  new Response(citationsOf(await currentEdition(), props.found, props.ending));
