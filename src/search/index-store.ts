import type { Catalogue, ReportEntry, Vocabulary } from './index-format.ts';
import { type IndexView, viewOf } from './index-view.ts';
import type { Pagefind } from './pagefind.ts';
import { type Retriever, retrieverOf } from './retriever.ts';

/** Reads one file that lies beside the Pagefind index, as JSON. */
export type ReadFile = <T>(name: string) => Promise<T>;

/** An opened index: all its parts are asked for at once, and each is read once. */
export interface IndexStore {
  view: Promise<IndexView>;
  vocabulary: Promise<Vocabulary>;
  reports: Promise<ReportEntry[]>;
  retriever: Promise<Retriever>;
}

/** Opens an index. Throws, in `retriever`, where its parts do not belong together. */
export function openIndex(read: ReadFile, pagefind: Promise<Pagefind>): IndexStore {
  const view = read<Catalogue>('catalogue.json').then(viewOf);
  return {
    view,
    vocabulary: read<Vocabulary>('vocabulary.json'),
    reports: read<ReportEntry[]>('reports.json'),
    retriever: pagefind.then(retrieverOf).then(async (retriever) => {
      const { recordCount } = await view;
      if (retriever.count === recordCount) return retriever;
      throw new Error(`the search index is damaged: ${retriever.count} of ${recordCount} records`);
    }),
  };
}
