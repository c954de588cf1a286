import type { RecordsFile, ReportEntry, Vocabulary } from './index-format.ts';
import { type IndexView, viewOf } from './index-view.ts';
import type { Pagefind } from './pagefind.ts';
import { type Retriever, retrieverOf } from './retriever.ts';

/** An opened index. */
export interface Index {
  view: IndexView;
  /** For spelling: loads the vocabulary, once. */
  vocabulary(): Promise<Vocabulary>;
  reports: ReportEntry[];
  retriever: Retriever;
}

/** Opens an index from its parts. Throws where they do not belong together. */
export async function openIndex(
  records: Promise<RecordsFile>,
  vocabulary: () => Promise<Vocabulary>,
  pagefind: Promise<Pagefind>,
): Promise<Index> {
  const [{ catalogue, reports }, retriever] = await Promise.all([
    records,
    pagefind.then(retrieverOf),
  ]);
  const view = viewOf(catalogue);
  if (retriever.count !== view.recordCount)
    throw new Error(
      `the search index is damaged: ${retriever.count} of ${view.recordCount} records`,
    );
  return { view, vocabulary, reports, retriever };
}
