import type { APIRoute, GetStaticPaths } from 'astro';
import { citationsOfReport, type Ending, endings } from '../../../queries/citation-files.ts';
import { currentEdition } from '../../../queries/edition.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { reports } = await currentEdition();
  return reports.flatMap(({ id }) =>
    endings.map((ending) => ({ params: { report: id, ending }, props: { report: id, ending } })),
  );
};

/** A report with all its findings, in one file of citations. */
export const GET: APIRoute<{ report: string; ending: Ending }> = async ({ props }) =>
  new Response(citationsOfReport(await currentEdition(), props.report, props.ending));
