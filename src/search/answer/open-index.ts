import type {
  English,
  RecordsFile,
  ReportEntry,
  ReportQuestions,
  ReportTexts,
  Said,
} from '../format/index-format.ts';
import type { NearTerms } from '../format/names.ts';
import { type Dictionary, dictionaryOf } from '../query/dictionary.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { commonness, countWords } from '../words/count-words.ts';
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
  pagefind: Promise<Pagefind>,
  lexicon: Lexicon,
): Promise<Index> {
  const { catalogue, reports, vocabulary, said, texts } = await read<RecordsFile>('records.json');
  const view = viewOf(catalogue);
  const readTexts = once((report) => read<ReportTexts>(`texts/${report}.json`));
  return {
    view,
    dictionary: dictionaryOf(vocabulary, wordsSaid(said, texts ?? []), lexicon),
    english: async () => new Set((await read<English>('english.json')).split(' ')),
    near: () => read('near.json'),
    reports,
    retriever: await retrieverOf(
      await pagefind,
      {
        texts: async (report) => texts?.[report] ?? readTexts(report),
        questions: once((report) => read<ReportQuestions>(`questions/${report}.json`)),
      },
      view,
      reports.length,
    ),
    valuesOf: facetValues(view, reports),
  };
}

/** How common each word of the texts is: as it is told, else counted in the texts themselves. */
export function wordsSaid(said: Said | null, texts: ReportTexts[]): Map<string, number> {
  if (said)
    return new Map(said.words.split(' ').map((word, at) => [word, Number(said.counts[at])]));
  const counts = countWords(texts.flatMap(({ pieces }) => pieces));
  return new Map([...counts].map(([word, count]) => [word, commonness(count)]));
}

/** A function that works its answer out once for each number. */
function once<T>(work: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (number) => {
    const answer = known.get(number) ?? work(number);
    known.set(number, answer);
    return answer;
  };
}
