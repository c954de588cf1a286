import { cacheTag } from '../../search/index-place.ts';
import { type Index, openIndex } from '../../search/open-index.ts';
import type { PagefindModule } from '../../search/pagefind.ts';

/** Opens the index in a folder of the site: Pagefind in this very thread, and what lies beside it. */
export function openSearch(folder: string, base: string): Promise<Index> {
  return openIndex(readRecords(folder), startPagefind(folder, base));
}

async function readRecords(folder: string) {
  const response = await fetch(`${folder}records.json`);
  if (!response.ok) throw new Error(`records.json answered ${response.status}`);
  return response.json();
}

async function startPagefind(folder: string, base: string) {
  const { createInstance }: PagefindModule = await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  );
  const pagefind = createInstance({
    basePath: folder,
    baseUrl: base,
    noWorker: true,
    metaCacheTag: cacheTag(folder),
    ranking: { metaWeights: { title: 0, words: 0 } },
  });
  await pagefind.init();
  return pagefind;
}
