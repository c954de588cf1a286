import type { RecordsFile, ReportEntry, Vocabulary } from '../format/index-format.ts';
import type { NearTerms } from '../format/names.ts';
import { type Dictionary, dictionaryOf } from '../query/dictionary.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { facetValues, type ValuesOf } from './facets.ts';
import { type IndexView, viewOf } from './index-view.ts';
import type { Pagefind } from './pagefind.ts';
import { type Retriever, retrieverOf } from './retriever.ts';

/** An opened index. */
export interface Index {
  view: IndexView;
  dictionary: Dictionary;
  /** What lies near things: loaded where nothing is found. */
  near(): Promise<NearTerms>;
  reports: ReportEntry[];
  retriever: Retriever;
  /** What filters know of each record. */
  valuesOf: ValuesOf;
}

/** Opens an index from its parts. Throws where they do not belong together. */
export async function openIndex(
  records: Promise<RecordsFile>,
  vocabulary: Promise<Vocabulary>,
  pagefind: Promise<Pagefind>,
  near: () => Promise<NearTerms>,
  lexicon: Lexicon,
): Promise<Index> {
  const { catalogue, reports } = await records;
  const view = viewOf(catalogue);
  const retriever = await retrieverOf(await pagefind, view, reports.length);
  const dictionary = dictionaryOf(await vocabulary, lexicon);
  return { view, dictionary, near, reports, retriever, valuesOf: facetValues(view, reports) };
}
