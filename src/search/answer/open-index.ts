import type {
  English,
  RecordsFile,
  ReportEntry,
  ReportTexts,
  Vocabulary,
} from '../format/index-format.ts';
import { inOneFile } from '../format/index-format.ts';
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
  /** Words of English that no text says: loaded where a word is strange. */
  english(): Promise<ReadonlySet<string>>;
  /** What lies near things: loaded where nothing is found. */
  near(): Promise<NearTerms>;
  reports: ReportEntry[];
  retriever: Retriever;
  /** What filters know of each record. */
  valuesOf: ValuesOf;
}

/** Opens an index, whose files `read` reads by their names. Throws where its parts do not belong together. */
export async function openIndex(
  read: <T>(name: string) => Promise<T>,
  opened: Promise<Pagefind>,
  lexicon: Lexicon,
): Promise<Index> {
  const words = read<Vocabulary>('vocabulary.json');
  const { catalogue, reports } = await read<RecordsFile>('records.json');
  const view = viewOf(catalogue);
  const texts = textsOnce(read, reports.length);
  const [pagefind, vocabulary] = await Promise.all([opened, words]);
  return {
    view,
    dictionary: dictionaryOf(vocabulary, lexicon),
    english: async () => new Set((await read<English>('english.json')).split(' ')),
    near: () => read('near.json'),
    reports,
    retriever: await retrieverOf(pagefind, texts, view, reports.length),
    valuesOf: facetValues(view, reports),
  };
}

/** Reads the texts of a report once, with all others where they are few. */
function textsOnce(read: <T>(name: string) => Promise<T>, count: number) {
  const known = new Map<number, Promise<ReportTexts>>();
  const all = count <= inOneFile ? read<ReportTexts[]>('texts.json') : null;
  return (report: number): Promise<ReportTexts> => {
    const texts =
      known.get(report) ??
      (all ? all.then((each) => textsAt(each, report)) : read<ReportTexts>(`texts/${report}.json`));
    known.set(report, texts);
    return texts;
  };
}

function textsAt(all: ReportTexts[], report: number): ReportTexts {
  const texts = all[report];
  if (!texts) throw new Error(`the search index has no report ${report}`);
  return texts;
}
