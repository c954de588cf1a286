import type { APIRoute } from 'astro';
import { currentEdition } from '../../../queries/edition.ts';
import { findingJson } from '../../../queries/finding-json.ts';
import { allFindings, findingById } from '../../../queries/findings.ts';

export async function getStaticPaths() {
  return allFindings(await currentEdition()).map(({ id }) => {
    const [kind, ...rest] = id.split('/');
    return { params: { kind, finding: rest.join('/') } };
  });
}

/** A finding as the data files hold it, with its citation in every format. */
export const GET: APIRoute = async ({ params }) => {
  const edition = await currentEdition();
  const finding = findingById(edition, `${params['kind']}/${params['finding']}`);
  return Response.json(findingJson(edition, finding));
};
