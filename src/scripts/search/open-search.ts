import { type Index, openIndex } from '../../search/answer/open-index.ts';
import type { PagefindModule } from '../../search/answer/pagefind.ts';
import { cacheTag } from '../../search/format/cache-tag.ts';
import type { RecordsFile, Vocabulary } from '../../search/format/index-format.ts';
import type { NearTerms } from '../../search/format/names.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import type { PageParts } from './page-parts.ts';

/** Opens the index, which failed so many times before: Pagefind in this very thread, and what lies beside it. */
export function openSearch(
  { index: folder, base }: PageParts,
  lexicon: Lexicon,
  failures: number,
): Promise<Index> {
  return openIndex(
    read<RecordsFile>(`${folder}records.json`),
    read<Vocabulary>(`${folder}vocabulary.json`),
    startPagefind(folder, base, failures),
    () => read<NearTerms>(`${folder}near.json`),
    lexicon,
  );
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

async function startPagefind(folder: string, base: string, failures: number) {
  // A browser keeps a module that it could not load; another address is another try.
  const again = failures > 0 ? `?again=${failures}` : '';
  const { createInstance }: PagefindModule = await import(
    /* @vite-ignore */ `${folder}pagefind.js${again}`
  );
  const pagefind = createInstance({
    basePath: folder,
    baseUrl: base,
    noWorker: true,
    metaCacheTag: cacheTag(folder),
    ranking: { metaWeights: { records: 0, passages: 0, speakers: 0, titles: 0, shared: 0 } },
  });
  await pagefind.init();
  return pagefind;
}
