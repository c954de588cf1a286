import type { RecordsFile, ReportEntry, Vocabulary } from '../format/index-format.ts';
import { facetValues, type ValuesOf } from './facets.ts';
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
  /** What filters know of each record. */
  valuesOf: ValuesOf;
}

/** Opens an index from its parts. Throws where they do not belong together. */
export async function openIndex(
  records: Promise<RecordsFile>,
  vocabulary: () => Promise<Vocabulary>,
  pagefind: Promise<Pagefind>,
): Promise<Index> {
  const { catalogue, reports } = await records;
  const view = viewOf(catalogue);
  const retriever = await retrieverOf(await pagefind, view, reports.length);
  return { view, vocabulary, reports, retriever, valuesOf: facetValues(view, reports) };
}
