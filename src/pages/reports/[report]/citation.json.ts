import type { APIRoute } from 'astro';
import { reportCitationJson } from '../../../queries/citations.ts';
import { currentEdition } from '../../../queries/edition.ts';

export async function getStaticPaths() {
  const { reports } = await currentEdition();
  return reports.map(({ id }) => ({ params: { report: id } }));
}

/** The citation of a report in every format. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(reportCitationJson(await currentEdition(), params['report'] ?? ''));
