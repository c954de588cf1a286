import type { Catalogue, ReportEntry, TextFile, Vocabulary, WordFile } from './index-format.ts';
import { type IndexView, type Postings, postingsIn, viewOf, wordFilesFor } from './index-view.ts';
import { wordFileOf } from './word-files.ts';

/** Reads one file of the index, `catalogue.json` say, as JSON. */
export type ReadFile = <T>(name: string) => Promise<T>;

/** The files of one index, each read once. */
export interface IndexStore {
  view(): Promise<IndexView>;
  vocabulary(): Promise<Vocabulary>;
  reports(): Promise<ReportEntry[]>;
  texts(file: number): Promise<TextFile>;
  /** Loads what the texts say of these stems; `postings` knows them from then on. */
  loadStems(stems: string[]): Promise<void>;
  postings(stem: string): Postings | null;
}

/** Opens an index; what every search needs is asked for at once. */
export function openIndex(read: ReadFile, wordFiles: number): IndexStore {
  const view = read<Catalogue>('catalogue.json').then(viewOf);
  const vocabulary = read<Vocabulary>('vocabulary.json');
  const reports = read<ReportEntry[]>('reports.json');
  const texts = new Map<number, Promise<TextFile>>();
  const words = new Map<number, Promise<WordFile>>();
  const postings = new Map<string, Postings | null>();
  const once = <T>(kept: Map<number, Promise<T>>, kind: string, file: number): Promise<T> => {
    const known = kept.get(file) ?? read<T>(`${kind}-${file}.json`);
    kept.set(file, known);
    return known;
  };
  return {
    view: () => view,
    vocabulary: () => vocabulary,
    reports: () => reports,
    texts: (file) => once(texts, 'texts', file),
    postings: (stem) => postings.get(stem) ?? null,
    async loadStems(stems) {
      const missing = [...new Set(stems)].filter((stem) => !postings.has(stem));
      const files = wordFilesFor(missing, wordFiles);
      const loaded = await Promise.all(files.map((file) => once(words, 'words', file)));
      for (const stem of missing) {
        const file = loaded[files.indexOf(wordFileOf(stem, wordFiles))];
        postings.set(stem, file ? postingsIn(file, stem) : null);
      }
    },
  };
}
