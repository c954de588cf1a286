import type { Edition } from '../../src/schemas/edition.ts';
import { facetValues } from '../../src/search/answer/facets.ts';
import { viewOf } from '../../src/search/answer/index-view.ts';
import { type Index, wordsSaid } from '../../src/search/answer/open-index.ts';
import type { Hits } from '../../src/search/answer/retriever.ts';
import { catalogueOf } from '../../src/search/build/catalogue.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { nearTerms, nearWords, searchNames } from '../../src/search/build/search-names.ts';
import { indexPieces } from '../../src/search/build/search-record.ts';
import { vocabularyOf } from '../../src/search/build/vocabulary.ts';
import { questionsOf, reportEntry, textsOf } from '../../src/search/build/write-index.ts';
import { dictionaryOf } from '../../src/search/query/dictionary.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { indexWord, indexWords } from '../../src/search/words/index-words.ts';

/** An index over an edition’s records that finds words without Pagefind and its files. */
export function plainIndex(edition: Edition): Index {
  const records = searchRecords(edition);
  const view = viewOf(catalogueOf(records));
  const stems = records.flatMap(indexPieces).map(({ words }) => indexWords(words));
  const word = async (each: string): Promise<Hits> => {
    const wanted = indexWord(each);
    const hits = stems.map((held, piece): [number, number[]] => [
      piece,
      held.flatMap((one, at) => (one === wanted ? [view.startOf(piece) + at] : [])),
    ]);
    return new Map(hits.filter(([, places]) => places.length > 0));
  };
  const ofReports = edition.reports.map(({ id }) => records.filter(({ report }) => report === id));
  const texts = ofReports.map(textsOf);
  const questions = ofReports.map(questionsOf);
  const lexicon = lexiconOf(searchNames(edition));
  const vocabulary = vocabularyOf(records, lexicon.words, nearWords(edition));
  const reports = edition.reports.map(reportEntry);
  return {
    view,
    retriever: {
      load: async () => {},
      word,
      texts: async (report) => texts[report] ?? textsOf([]),
      questions: async (report) => questions[report] ?? {},
    },
    dictionary: dictionaryOf(vocabulary, wordsSaid(vocabulary.said, texts), lexicon),
    english: async () => new Set(vocabulary.english.split(' ')),
    near: async () => nearTerms(edition),
    reports,
    valuesOf: facetValues(view, reports),
  };
}
