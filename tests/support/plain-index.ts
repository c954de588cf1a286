import type { Edition } from '../../src/schemas/edition.ts';
import { type Index, openIndex } from '../../src/search/answer/open-index.ts';
import { indexFiles } from '../../src/search/build/index-files.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';

/** The index of an edition, opened from what would be written. */
export async function plainIndex(edition: Edition): Promise<Index> {
  const { files } = await indexFiles(edition);
  return openIndex(async (name) => new Response(files[name]), lexiconOf(searchNames(edition)));
}
