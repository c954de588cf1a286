import type { Understanding } from '../../search/query.ts';
import { toBritish } from '../../search/stem.ts';
import { chunksOf } from '../../search/word-chunks.ts';
import { element } from './element.ts';
import type { PageParts } from './page-parts.ts';

/** Asks for the files that hold a query’s words while Pagefind is still on its way. */
export function askEarly({ index, chunks }: PageParts, { concepts }: Understanding): void {
  const words = concepts.flatMap(({ run, namings }) => [
    ...run.map(({ letters }) => toBritish(letters)),
    ...namings.flatMap(({ standsFor = '' }) =>
      standsFor.toLowerCase().split(/\W+/).filter(Boolean),
    ),
  ]);
  for (const name of chunksOf(words, chunks))
    document.head.append(
      element('link', {
        rel: 'preload',
        href: `${index}index/${name}.pf_index`,
        as: 'fetch',
        crossorigin: 'anonymous',
      }),
    );
}
