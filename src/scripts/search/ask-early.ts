import { chunksOf } from '../../search/format/word-chunks.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { understand } from '../../search/query/read.ts';
import { element } from './element.ts';
import type { PageParts } from './page-parts.ts';

/** Asks for the files that hold a query’s words while Pagefind is still on its way. */
export function askForWords({ index, chunks }: PageParts, query: string, lexicon: Lexicon): void {
  const words = understand(query, lexicon).concepts.flatMap(({ run, namings }) => [
    ...run.map(({ letters }) => letters),
    ...namings.flatMap(({ standsFor = '' }) =>
      standsFor.toLowerCase().split(/\W+/).filter(Boolean),
    ),
  ]);
  askFor(
    index,
    chunksOf(words, chunks).map((name) => `index/${name}.pf_index`),
  );
}

/** Asks for files of the index before they are read. */
export function askFor(index: string, names: string[]): void {
  for (const name of names) {
    const attributes = { rel: 'preload', href: index + name, as: 'fetch', crossorigin: '' };
    document.head.append(element('link', attributes));
  }
}
