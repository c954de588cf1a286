import { type Index, openIndex } from '../../search/answer/open-index.ts';
import { openPagefind } from '../../search/answer/pagefind.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';

/** Opens the index in a folder: Pagefind in this very thread, and what lies beside it. */
export function openSearch(folder: string, lexicon: Lexicon): Promise<Index> {
  const read = async (name: string): Promise<Response> => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${folder}${name} answered ${response.status}`);
    return response;
  };
  const pagefind = openPagefind(async (name) => (await read(name)).arrayBuffer());
  return openIndex(async (name) => (await read(name)).json(), pagefind, lexicon);
}
