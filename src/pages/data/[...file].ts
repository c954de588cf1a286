import type { APIRoute, GetStaticPaths } from 'astro';
import { currentDataFiles } from '../../queries/data-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await currentDataFiles()).map((file) => ({ params: { file: file.path }, props: { file } }));

/** Every file of the data, byte for byte. */
export const GET: APIRoute = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.mediatype } });
