import { chunksOf } from '../../search/format/word-chunks.ts';
import { unknownWords } from '../../search/query/corrections.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { understand } from '../../search/query/understand.ts';
import { toBritish } from '../../search/words/stem.ts';
import { element } from './element.ts';
import type { PageParts } from './page-parts.ts';

/**
 * Asks for what a query needs while Pagefind is still on its way: the files that hold its words, and
 * the vocabulary if a word of it may be misspelt.
 */
export function askEarly({ index, chunks }: PageParts, query: string, lexicon: Lexicon): void {
  const understanding = understand(query, lexicon);
  const words = understanding.concepts.flatMap(({ run, namings }) => [
    ...run.map(({ letters }) => toBritish(letters)),
    ...namings.flatMap(({ standsFor = '' }) =>
      standsFor.toLowerCase().split(/\W+/).filter(Boolean),
    ),
  ]);
  for (const name of chunksOf(words, chunks)) ask(`${index}index/${name}.pf_index`);
  if (unknownWords(understanding).length > 0) ask(`${index}vocabulary.json`);
}

function ask(href: string): void {
  const attributes = { rel: 'preload', href, as: 'fetch', crossorigin: 'anonymous' };
  document.head.append(element('link', attributes));
}
