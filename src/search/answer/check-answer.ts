import type { Index } from './open-index.ts';
import type { SearchAnswer } from './search.ts';

/** Throws where the index lacks a word that the texts print: then a file of it was not loaded. */
export async function checkAnswer(
  { unsaid }: Pick<SearchAnswer, 'unsaid'>,
  { dictionary, retriever }: Pick<Index, 'dictionary' | 'retriever'>,
): Promise<void> {
  for (const { words } of unsaid) {
    const [word] = words;
    if (!word || words.length > 1 || !/^[a-z]+$/.test(word.letters)) continue;
    if (dictionary.isPrinted(word) && (await retriever.word(word.letters)).size === 0)
      throw new Error(`the search index was not loaded whole: “${word.letters}” is missing`);
  }
}
