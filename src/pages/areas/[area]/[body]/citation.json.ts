import type { APIRoute } from 'astro';
import { areaCited, areaPages } from '../../../../queries/area-page.ts';
import { pageCitationJson } from '../../../../queries/citations.ts';
import { currentEdition } from '../../../../queries/edition.ts';

export async function getStaticPaths() {
  return areaPages(await currentEdition()).map((page) => ({
    params: { area: page.area.id, body: page.body.id },
    props: { page: areaCited(page) },
  }));
}

/** The citation of an area of one body in every format. */
export const GET: APIRoute = async ({ props }) =>
  Response.json(pageCitationJson(await currentEdition(), props['page']));
