import type { APIRoute, GetStaticPaths } from 'astro';
import {
  citationsOf,
  type Ending,
  endings,
  findingsOfTheme,
} from '../../../queries/citation-files.ts';
import { currentEdition } from '../../../queries/edition.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const edition = await currentEdition();
  return edition.themes
    .filter(({ id }) => findingsOfTheme(edition, id).length > 0)
    .flatMap(({ id: theme }) =>
      endings.map((ending) => ({ params: { theme, ending }, props: { theme, ending } })),
    );
};

/** Every finding that speaks of a theme, in one file of citations. */
export const GET: APIRoute<{ theme: string; ending: Ending }> = async ({ props }) => {
  const edition = await currentEdition();
  return new Response(citationsOf(edition, findingsOfTheme(edition, props.theme), props.ending));
};
