import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/** Where a record holds words: places counted in words, and how well, from 0 to 1. */
export interface Hit {
  places: number[];
  score: number;
}

export type Hits = ReadonlyMap<number, Hit>;

/** Asks Pagefind, and answers with the numbers of records. */
export interface Retriever {
  /** How many records there are. */
  count: number;
  /** Loads what all these words need, at once. */
  load(words: string[]): Promise<void>;
  /** Records that hold these words side by side, in their order, whatever their endings. */
  phrase(words: string[]): Promise<Hits>;
  /** Records that hold all of these words, anywhere. */
  all(words: string[]): Promise<Hits>;
  data(record: number): Promise<PagefindData>;
}

/** Makes a retriever of an index; it learns the numbers of the records from it. */
export async function retrieverOf(pagefind: Pagefind): Promise<Retriever> {
  const { results } = await pagefind.search(null);
  const numbers = new Map(results.map(({ id }, number) => [id, number]));
  const asked = new Map<string, Promise<Hits>>();
  const ask = (query: string): Promise<Hits> => {
    const hits = asked.get(query) ?? pagefind.search(query).then((found) => hitsOf(found, numbers));
    asked.set(query, hits);
    return hits;
  };
  return {
    count: results.length,
    load: async (words) => pagefind.preload(words.join(' ')),
    all: (words) => ask(words.join(' ')),
    async phrase(words) {
      const exact = await ask(`"${words.join(' ')}"`);
      if (words.length > 1) return exact;
      const scored = await ask(words.join(' '));
      return new Map([...exact].map(([record, hit]) => [record, scored.get(record) ?? hit]));
    },
    async data(record) {
      const result = results[record];
      if (!result) throw new Error(`the search index has no record ${record}`);
      return result.data();
    },
  };
}

/** Results by the numbers of their records, with scores as shares of the best. */
function hitsOf({ results }: { results: PagefindResult[] }, numbers: Map<string, number>): Hits {
  const most = results.reduce((best, { score }) => Math.max(best, score), 0) || 1;
  return new Map(
    results
      .filter(({ words }) => words.length > 0)
      .map(({ id, words, score }) => [
        numbers.get(id) ?? 0,
        { places: words, score: score / most },
      ]),
  );
}
