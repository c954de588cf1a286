import type { Edition } from '../../src/schemas/edition.ts';
import { facetValues } from '../../src/search/answer/facets.ts';
import { viewOf } from '../../src/search/answer/index-view.ts';
import type { Index } from '../../src/search/answer/open-index.ts';
import { formsOf, type Hits, inOrder, type Retriever } from '../../src/search/answer/retriever.ts';
import { catalogueOf } from '../../src/search/build/catalogue.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { nearTerms, searchNames } from '../../src/search/build/search-names.ts';
import { indexPieces } from '../../src/search/build/search-record.ts';
import { vocabularyOf } from '../../src/search/build/vocabulary.ts';
import { reportEntry } from '../../src/search/build/write-index.ts';
import { dictionaryOf } from '../../src/search/query/dictionary.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { stem } from '../../src/search/words/stem.ts';
import { joined, wordsOf } from '../../src/search/words/words.ts';

/** An index over an edition’s records that finds words by their stems, without Pagefind and its files. */
export function plainIndex(edition: Edition): Index {
  const records = searchRecords(edition);
  const view = viewOf(catalogueOf(records));
  const pieces = records.flatMap(indexPieces);
  const stems = pieces.map(({ words }) => words.split(/\s+/).map(stemsIn));
  const word = async (each: string): Promise<Hits> => {
    const wanted = new Set(formsOf(each).map(stem));
    const hits = stems.map((tokens, piece): [number, number[]] => [
      piece,
      tokens.flatMap((token, at) =>
        token.some((one) => wanted.has(one)) ? [view.startOf(piece) + at] : [],
      ),
    ]);
    return new Map(hits.filter(([, places]) => places.length > 0));
  };
  const retriever: Retriever = {
    load: async () => {},
    word,
    phrase: async (words, slack) => inOrder(await Promise.all(words.map(word)), slack),
    page: async () => ({ url: '', raw_content: '', meta: {} }),
    text: async (report) => {
      const [first, end] = view.recordsOf(report);
      return records
        .slice(first, end)
        .flatMap(indexPieces)
        .map(({ words }) => words)
        .filter(Boolean)
        .join(' ')
        .split(/\s+/);
    },
  };
  const lexicon = lexiconOf(searchNames(edition));
  const dictionary = dictionaryOf(vocabularyOf(records, lexicon.words), lexicon);
  const reports = edition.reports.map(reportEntry);
  return {
    view,
    retriever,
    dictionary,
    near: async () => nearTerms(edition),
    reports,
    valuesOf: facetValues(view, reports),
  };
}

/** The stems of a run of letters without blanks: its parts, and two joined by a hyphen run together. */
function stemsIn(token: string): string[] {
  const words = wordsOf(token);
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    return before && word.joined ? [word.stem, joined(before, word).stem] : [word.stem];
  });
}
