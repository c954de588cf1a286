import { cacheTag } from '../../search/index-place.ts';
import { type IndexStore, openIndex } from '../../search/index-store.ts';
import type { PagefindModule } from '../../search/pagefind.ts';

/** Opens the index in a folder of the site: Pagefind in this very thread, and what lies beside it. */
export function openSearch(folder: string, base: string): IndexStore {
  return openIndex(
    async (name) => {
      const response = await fetch(folder + name);
      if (!response.ok) throw new Error(`${name} answered ${response.status}`);
      return response.json();
    },
    startPagefind(folder, base),
  );
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
