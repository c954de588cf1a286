import type { Meanings, RecordsFile, ReportEntry } from '../format/index-format.ts';
import type { NearTerms } from '../format/names.ts';
import { type Dictionary, dictionaryOf, type HeldBy } from '../query/dictionary.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Thesaurus } from '../query/thesaurus.ts';
import { facetValues, type ValuesOf } from './facets.ts';
import { type IndexView, viewOf } from './index-view.ts';
import { once } from './once.ts';
import { type Retriever, retrieverOf } from './retriever.ts';

/** An opened index. */
export interface Index {
  view: IndexView;
  dictionary: Dictionary;
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
  read: (name: string) => Promise<Response>,
  lexicon: Lexicon,
): Promise<Index> {
  const json = async <T>(name: string): Promise<T> => (await read(name)).json();
  const file = await json<RecordsFile>('records.json');
  const { catalogue, reports, spoken } = file;
  const view = viewOf(catalogue);
  const thesaurus = once(async (_: null) => {
    const [meanings, { thesaurusOf }] = await Promise.all([
      json<Meanings>('thesaurus.json'),
      import('../query/thesaurus.ts'),
    ]);
    return thesaurusOf(meanings);
  });
  const retriever = retrieverOf(read, file, view);
  const heldBy = async ({ letters }: { letters: string }): Promise<HeldBy> => {
    const pieces = [...(await retriever.word(letters)).keys()];
    if (pieces.length === 0) return null;
    return pieces.every(view.isQuestion) ? 'question' : 'text';
  };
  return {
    view,
    dictionary: dictionaryOf(spoken, lexicon, {
      heldBy,
      spellings: () => json('spellings.json'),
    }),
    thesaurus: () => thesaurus(null),
    near: () => json('near.json'),
    reports,
    retriever,
    valuesOf: facetValues(view, reports),
  };
}
