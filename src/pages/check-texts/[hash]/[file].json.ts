import type { APIRoute } from 'astro';
import { checkTexts } from '../../../queries/check-texts.ts';
import { currentEdition } from '../../../queries/edition.ts';

export async function getStaticPaths() {
  const { files, hash } = checkTexts(await currentEdition());
  return [...files.keys()].map((name) => ({
    params: { hash, file: name.replace(/\.json$/, '') },
  }));
}

/** A part of the texts that quotations are checked against, or of their words. */
export const GET: APIRoute = async ({ params }) => {
  const { files } = checkTexts(await currentEdition());
  return Response.json(files.get(`${params.file}.json`));
};
