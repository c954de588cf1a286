import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Edition } from '../../src/schemas/edition.ts';
import { type Index, openIndex } from '../../src/search/answer/open-index.ts';
import type { PagefindModule } from '../../src/search/answer/pagefind.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';

/** Opens the index that was written of an edition into a folder, as the browser does. */
export async function openWrittenIndex(folder: string, edition: Edition): Promise<Index> {
  const read = (address: string) => readFileSync(address.replace(/\?.*$/, ''));
  vi.stubGlobal('fetch', async (address: string) => new Response(read(address)));
  const { createInstance }: PagefindModule = await import(join(folder, 'pagefind.js'));
  const pagefind = createInstance({
    basePath: folder,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '',
    ranking: { metaWeights: {} },
  });
  await pagefind.init();
  const json = (name: string) => JSON.parse(read(join(folder, name)).toString());
  return openIndex(
    Promise.resolve(json('records.json')),
    Promise.resolve(json('vocabulary.json')),
    Promise.resolve(pagefind),
    async () => json('near.json'),
    lexiconOf(searchNames(edition)),
  );
}
