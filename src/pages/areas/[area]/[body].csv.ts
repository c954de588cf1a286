import type { APIRoute } from 'astro';
import { areaTable } from '../../../data/area-table.ts';
import { areasInOrder, inspectedBodies } from '../../../queries/area-page.ts';
import { currentEdition } from '../../../queries/edition.ts';
import { addressInData } from '../../../queries/full-address.ts';

export async function getStaticPaths() {
  const edition = await currentEdition();
  return areasInOrder(edition).flatMap(({ id }) =>
    inspectedBodies(edition).map((body) => ({ params: { area: id, body: body.id } })),
  );
}

/** What the documents say of one area of one body, as a table. */
export const GET: APIRoute = async ({ params }) => {
  const { area = '', body = '' } = params;
  const edition = await currentEdition();
  return new Response(areaTable(edition, area, body, (url) => addressInData(edition, url)));
};
