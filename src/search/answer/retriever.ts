import type { ReportTexts, WordPlaces } from '../format/index-format.ts';
import { fromSteps } from '../format/steps.ts';
import { stem } from '../words/stem.ts';
import type { IndexView } from './index-view.ts';

/** Pieces that hold words, each with the places where they stand, counted in words of the index. */
export type Hits = ReadonlyMap<number, number[]>;

/** Tells where words stand, and what reports say. */
export interface Retriever {
  /** Pieces that hold a word, in any of its endings and in British or American spelling. */
  word(word: string): Promise<Hits>;
  /** The texts of a report. */
  texts(report: number): Promise<ReportTexts>;
}

/** Makes a retriever of the files that `read` reads, each once. `firstWords`: that of each file of words. */
export function retrieverOf(
  read: <T>(name: string) => Promise<T>,
  firstWords: string[],
  view: IndexView,
): Retriever {
  const wordFile = once((file) => read<WordPlaces>(`words/${file}.json`));
  return {
    async word(word) {
      const wanted = stem(word);
      const file = firstWords.findLastIndex((first) => first <= wanted);
      const places = file < 0 ? {} : await wordFile(file);
      return byPiece(fromSteps(Object.hasOwn(places, wanted) ? (places[wanted] ?? []) : []), view);
    },
    texts: once((report) => read<ReportTexts>(`texts/${report}.json`)),
  };
}

/** Rising places by the pieces that hold them. */
function byPiece(places: number[], view: IndexView): Hits {
  const hits = new Map<number, number[]>();
  for (const place of places) {
    const piece = view.pieceAt(place);
    const known = hits.get(piece);
    if (known) known.push(place);
    else hits.set(piece, [place]);
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

/** A function that works its answer out once for each number. */
function once<T>(work: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (number) => {
    const answer = known.get(number) ?? work(number);
    known.set(number, answer);
    return answer;
  };
}
