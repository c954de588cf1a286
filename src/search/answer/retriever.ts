import type { RecordsFile, ReportQuestions, ReportTexts } from '../format/index-format.ts';
import { type Pagefind, startPagefind } from '../format/pagefind.ts';
import { wordsFile } from '../format/words-file.ts';
import { indexWord } from '../words/index-words.ts';
import type { IndexView } from './index-view.ts';
import { once } from './once.ts';

/** Pieces that hold words, each with the places where they stand, counted in words of the index. */
export type Hits = ReadonlyMap<number, number[]>;

/** Tells where words stand, and what reports say. */
export interface Retriever {
  /** Pieces that hold a word, in any of its endings and in British or American spelling. */
  word(word: string): Promise<Hits>;
  /** The texts of a report, and its plain questions. */
  texts(report: number): Promise<ReportTexts>;
  questions(report: number): Promise<ReportQuestions>;
}

/** Makes a retriever of the files that `read` reads, each once. */
export function retrieverOf(
  read: (name: string) => Promise<Response>,
  { pagefind, firstWords }: Pick<RecordsFile, 'pagefind' | 'firstWords'>,
  view: IndexView,
): Retriever {
  const metadata = Uint8Array.from(atob(pagefind), (byte) => byte.charCodeAt(0));
  let started: Promise<Pagefind> | null = null;
  const start = async () =>
    startPagefind(await (await read('pagefind.wasm')).arrayBuffer(), metadata);
  const withWordsOf = once(async (file: string) => {
    started ??= start();
    const bytes = async () => (await read(file)).arrayBuffer();
    const [pagefind, words] = await Promise.all([started, bytes()]);
    pagefind.load(new Uint8Array(words));
    return pagefind;
  });
  return {
    word: once(async (word: string) => {
      const file = wordsFile(word, firstWords);
      return file ? byPiece((await withWordsOf(file)).places(indexWord(word)), view) : new Map();
    }),
    texts: once(async (report: number) => (await read(`texts/${report}.json`)).json()),
    questions: once(async (report: number) => (await read(`questions/${report}.json`)).json()),
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
