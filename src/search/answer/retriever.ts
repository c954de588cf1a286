import type { ReportQuestions, ReportTexts } from '../format/index-format.ts';
import { indexWord } from '../words/index-words.ts';
import type { IndexView } from './index-view.ts';
import type { Pagefind } from './pagefind.ts';

/** Pieces that hold words, each with the places where they stand, counted in words of the index. */
export type Hits = ReadonlyMap<number, number[]>;

/** Asks Pagefind, whose pages are reports, and answers with pieces of records. */
export interface Retriever {
  /** Loads what all these words need, at once. */
  load(words: string[]): Promise<void>;
  /** Pieces that hold a word, in any of its endings and in British or American spelling. */
  word(word: string): Promise<Hits>;
  /** The texts of a report, and its plain questions. */
  texts(report: number): Promise<ReportTexts>;
  questions(report: number): Promise<ReportQuestions>;
}

/**
 * Makes a retriever of an index; it learns the numbers of the reports from it. Throws where index and
 * view do not belong together.
 */
export async function retrieverOf(
  pagefind: Pagefind,
  ofReport: Pick<Retriever, 'texts' | 'questions'>,
  view: IndexView,
  reportCount: number,
): Promise<Retriever> {
  const pages = await pagefind.search('');
  if (pages.length !== reportCount)
    throw new Error(`the search index is damaged: ${pages.length} pages of ${reportCount} reports`);
  const reports = new Map(pages.map(({ page }, number) => [page, number]));
  const asked = new Map<string, Promise<Hits>>();
  const ask = async (word: string): Promise<Hits> =>
    placesByPiece(await pagefind.search(word), reports, view);
  return {
    load: (words) => pagefind.load(words.map(indexWord).join(' ')),
    word(word) {
      const wanted = indexWord(word);
      const hits = asked.get(wanted) ?? ask(wanted);
      asked.set(wanted, hits);
      return hits;
    },
    ...ofReport,
  };
}

function placesByPiece(
  results: Awaited<ReturnType<Pagefind['search']>>,
  reports: Map<string, number>,
  view: IndexView,
): Hits {
  const hits = new Map<number, number[]>();
  for (const { page, places } of results) {
    const [first, end] = view.recordsOf(reports.get(page) ?? 0);
    let [piece] = view.piecesOf(first);
    const [, last] = view.piecesOf(end - 1);
    for (const place of places.toSorted((a, b) => a - b)) {
      while (piece + 1 < last && place >= view.startOf(piece) + view.lengthOf(piece)) piece += 1;
      const known = hits.get(piece);
      if (known) known.push(place);
      else hits.set(piece, [place]);
    }
  }
  return hits;
}

/**
 * Pieces in which each word follows the one before with at most `slack` others between, with the places
 * of the first.
 */
export function inOrder([first, ...others]: Hits[], slack: number): Hits {
  const hits = new Map<number, number[]>();
  for (const [piece, places] of first ?? []) {
    const starts = places.filter((start) => {
      let last = start;
      return others.every((each) => {
        const next = each.get(piece)?.find((place) => place > last && place <= last + 1 + slack);
        last = next ?? last;
        return next !== undefined;
      });
    });
    if (starts.length > 0) hits.set(piece, starts);
  }
  return hits;
}
