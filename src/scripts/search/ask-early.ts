import { wordsFile } from '../../search/format/words-file.ts';
import { contentOf, wordsOf } from '../../search/words/words.ts';
import { element } from './element.ts';
import type { PageParts } from './page-parts.ts';

/** Asks for the files that the words of a query are in, while what reads them is still on its way. */
export function askForWords({ index, firstWords }: PageParts, query: string): void {
  const files = contentOf(wordsOf(query)).map(({ letters }) => wordsFile(letters, firstWords));
  for (const file of new Set(files.filter((each) => each !== null))) {
    const attributes = { rel: 'preload', href: index + file, as: 'fetch', crossorigin: '' };
    document.head.append(element('link', attributes));
  }
}
