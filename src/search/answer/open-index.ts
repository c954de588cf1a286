import type { English, Meanings, RecordsFile, ReportEntry } from '../format/index-format.ts';
import type { NearTerms } from '../format/names.ts';
import { type Dictionary, dictionaryOf } from '../query/dictionary.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { type Thesaurus, thesaurusOf } from '../query/thesaurus.ts';
import { facetValues, type ValuesOf } from './facets.ts';
import { type IndexView, viewOf } from './index-view.ts';
import { type Retriever, retrieverOf } from './retriever.ts';

/** An opened index. */
export interface Index {
  view: IndexView;
  dictionary: Dictionary;
  /** Words of English that no text says: loaded where a word is strange. */
  english(): Promise<ReadonlySet<string>>;
  /** What everyday words mean: loaded where words name nothing. */
  thesaurus(): Promise<Thesaurus>;
  /** What lies near things: loaded where nothing is found. */
  near(): Promise<NearTerms>;
  reports: ReportEntry[];
  retriever: Retriever;
  /** What filters know of each record. */
  valuesOf: ValuesOf;
}

/** Opens an index, whose files `read` reads by their names. */
export async function openIndex(
  read: <T>(name: string) => Promise<T>,
  lexicon: Lexicon,
): Promise<Index> {
  const { catalogue, reports, vocabulary, firstWords } = await read<RecordsFile>('records.json');
  const view = viewOf(catalogue);
  let thesaurus: Promise<Thesaurus> | undefined;
  return {
    view,
    dictionary: dictionaryOf(vocabulary, lexicon),
    english: async () => new Set((await read<English>('english.json')).split(' ')),
    thesaurus: () => {
      thesaurus ??= read<Meanings>('thesaurus.json').then(thesaurusOf);
      return thesaurus;
    },
    near: () => read('near.json'),
    reports,
    retriever: retrieverOf(read, firstWords, view),
    valuesOf: facetValues(view, reports),
  };
}
