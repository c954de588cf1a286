import { chunksOf } from '../../search/format/word-chunks.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { understand } from '../../search/query/read.ts';
import { element } from './element.ts';
import type { PageParts } from './page-parts.ts';

/** Asks for the files that hold a query’s words while Pagefind is still on its way. */
export function askEarly({ index, chunks }: PageParts, query: string, lexicon: Lexicon): void {
  const words = understand(query, lexicon).concepts.flatMap(({ run, namings }) => [
    ...run.map(({ letters }) => letters),
    ...namings.flatMap(({ standsFor = '' }) =>
      standsFor.toLowerCase().split(/\W+/).filter(Boolean),
    ),
  ]);
  for (const name of chunksOf(words, chunks)) {
    const href = `${index}index/${name}.pf_index`;
    const attributes = { rel: 'preload', href, as: 'fetch', crossorigin: 'anonymous' };
    document.head.append(element('link', attributes));
  }
}
