import type { Lexicon } from '../query/lexicon.ts';
import type { Index } from './open-index.ts';
import type { Hits } from './retriever.ts';
import { search } from './search.ts';

/** Loads the text that names and labels alone would show first, for while the places of words are on their way. */
export async function loadLikelyText(query: string, index: Index, lexicon: Lexicon): Promise<void> {
  const retriever = { ...index.retriever, word: async (): Promise<Hits> => new Map() };
  const { found } = await search(query, { ...index, retriever }, lexicon, 'spelling');
  const [first] = found;
  if (first) await index.retriever.texts(index.view.reportOf(first.record));
}
