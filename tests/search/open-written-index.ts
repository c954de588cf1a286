import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../src/schemas/edition.ts';
import { type Index, openIndex } from '../../src/search/answer/open-index.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';

/** Opens the index that was written of an edition into a folder, as the browser does. */
export function openWrittenIndex(folder: string, edition: Edition): Promise<Index> {
  return openIndex(
    async (name) => new Response(await readFile(join(folder, name))),
    lexiconOf(searchNames(edition)),
  );
}
