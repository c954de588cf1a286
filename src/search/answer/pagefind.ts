/** The part of Pagefind’s browser interface that the search uses. */
export interface Pagefind {
  init(): Promise<void>;
  /** `null` finds every record. */
  search(words: string | null): Promise<{ results: PagefindResult[] }>;
  /** Loads what a search for these words needs. */
  preload(words: string): Promise<void>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Where the words found stand, counted in words. */
  words: number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  raw_content: string;
  meta: Record<string, string>;
}

export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
    ranking: { metaWeights: Record<string, number> };
  }): Pagefind;
}
