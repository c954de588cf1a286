import { inOneFile } from '../format/index-format.ts';
import { sameWords, toBritish } from '../words/stem.ts';
import { joined, wordsOf } from '../words/words.ts';
import type { IndexView } from './index-view.ts';
import type { Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/** Pieces that hold words, each with the places where they stand, counted in words. */
export type Hits = ReadonlyMap<number, number[]>;

/** Asks Pagefind, whose pages are reports, and answers with pieces of records. */
export interface Retriever {
  /** Loads what all these words need, at once. */
  load(words: string[]): Promise<void>;
  /** Pieces that hold a word, in any of its endings and in British or American spelling. */
  word(word: string): Promise<Hits>;
  /** Pieces that hold these words in their order, with at most `slack` others between two. */
  phrase(words: string[], slack: number): Promise<Hits>;
  /** What Pagefind keeps of a report. */
  page(report: number): Promise<PagefindData>;
  /** A report’s text, cut at white space as Pagefind counts places. */
  text(report: number): Promise<string[]>;
}

/**
 * Makes a retriever of an index; it learns the numbers of the reports from it. Throws where index and
 * view do not belong together.
 */
export async function retrieverOf(
  pagefind: Pagefind,
  view: IndexView,
  reportCount: number,
): Promise<Retriever> {
  const { results: pages } = await pagefind.search(null);
  if (pages.length !== reportCount)
    throw new Error(`the search index is damaged: ${pages.length} pages of ${reportCount} reports`);
  const reports = new Map(pages.map(({ id }, number) => [id, number]));
  const asked = new Map<string, Promise<Hits>>();
  const isSmall = reportCount <= inOneFile;

  const ask = async (word: string): Promise<Hits> => {
    // In quotation marks Pagefind leaves out words that only begin alike, but tells one place each.
    const [exact, all] = [await pagefind.search(`"${word}"`), await pagefind.search(word)];
    const ids = new Set(exact.results.map(({ id }) => id));
    return placesByPiece(
      all.results.filter(({ id }) => ids.has(id)),
      reports,
      view,
    );
  };
  const page = async (report: number): Promise<PagefindData> => {
    const found = pages[report];
    if (!found) throw new Error(`the search index has no report ${report}`);
    return found.data();
  };
  const texts = new Map<number, Promise<string[]>>();
  const text = (report: number): Promise<string[]> => {
    const known = texts.get(report) ?? page(report).then(cutOf);
    texts.set(report, known);
    return known;
  };
  const form = (each: string): Promise<Hits> => {
    const hits =
      asked.get(each) ?? (isSmall ? ask(each).then((all) => checked(all, each)) : ask(each));
    asked.set(each, hits);
    return hits;
  };
  /** Where the texts are at hand, only places that hold the word, not others that Pagefind takes for it. */
  const checked = async (hits: Hits, each: string): Promise<Hits> => {
    const kept = new Map<number, number[]>();
    for (const [piece, places] of hits) {
      const own = await text(view.reportOf(view.recordOf(piece)));
      const right = places.filter((place) => holdsWord(own[place] ?? '', each));
      if (right.length > 0) kept.set(piece, right);
    }
    return kept;
  };
  const word = async (each: string): Promise<Hits> => {
    const forms = await Promise.all(formsOf(each).map(form));
    return forms.length === 1 && forms[0] ? forms[0] : allOf(forms);
  };
  return {
    load: async (words) => pagefind.preload(words.flatMap(formsOf).join(' ')),
    word,
    phrase: async (words, slack) => inOrder(await Promise.all(words.map(word)), slack),
    page,
    text,
  };
}

/** Whether a run of letters without blanks holds a word in any ending, or as two that a hyphen joins. */
function holdsWord(token: string, word: string): boolean {
  const wanted = wordsOf(word);
  const [only] = wanted;
  if (!only || wanted.length > 1) return true;
  const words = wordsOf(token);
  return words.some((each, index) => {
    const before = words[index - 1];
    const both = before && each.joined ? joined(before, each).stem : null;
    return each.stem === only.stem || both === only.stem;
  });
}

const cutOf = ({ raw_content }: PagefindData) => raw_content.split(/\s+/);

/** A word as the texts spell it, and others that are taken for the same. */
export function formsOf(word: string): string[] {
  const british = toBritish(word);
  return [british, ...sameWords(british)];
}

function allOf(forms: Hits[]): Hits {
  const all = new Map<number, number[]>();
  for (const hits of forms)
    for (const [piece, places] of hits)
      all.set(
        piece,
        [...(all.get(piece) ?? []), ...places].sort((a, b) => a - b),
      );
  return all;
}

function placesByPiece(
  results: PagefindResult[],
  reports: Map<string, number>,
  view: IndexView,
): Hits {
  const hits = new Map<number, number[]>();
  for (const { id, words } of results) {
    const [first, end] = view.recordsOf(reports.get(id) ?? 0);
    let [piece] = view.piecesOf(first);
    const [, last] = view.piecesOf(end - 1);
    for (const place of words.toSorted((a, b) => a - b)) {
      while (piece + 1 < last && place >= view.startOf(piece) + view.lengthOf(piece)) piece += 1;
      const places = hits.get(piece);
      if (places) places.push(place);
      else hits.set(piece, [place]);
    }
  }
  return hits;
}

/**
 * Pieces in which each word follows the one before closely, with the places of the first. Parts of one
 * word (body-worn, 22/03/2018) stand at one place.
 */
export function inOrder([first, ...others]: Hits[], slack: number): Hits {
  if (!first || others.length === 0) return first ?? new Map();
  const hits = new Map<number, number[]>();
  for (const [piece, places] of first) {
    const starts = places.filter((start) => {
      let last = start;
      return others.every((each) => {
        const next = each.get(piece)?.find((place) => place >= last && place <= last + 1 + slack);
        last = next ?? last;
        return next !== undefined;
      });
    });
    if (starts.length > 0) hits.set(piece, starts);
  }
  return hits;
}
