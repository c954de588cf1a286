import { runTogether, type Word, wordsOf } from './words.ts';

/**
 * A query as typed: runs of words, some of them in quotation marks. Words that a hyphen joins to one too
 * common to stand alone are one word: on-line, well-being.
 */
export interface Run {
  words: Word[];
  quoted: boolean;
}

/** Splits a query at straight or curly quotation marks; a mark without its partner is passed over. */
export function runsOf(query: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of query.matchAll(quotation)) {
    runs.push({ words: within(query, from, match.index), quoted: false });
    runs.push({
      words: within(query, match.index + 1, match.index + match[0].length - 1),
      quoted: true,
    });
    from = match.index + match[0].length;
  }
  runs.push({ words: within(query, from, query.length), quoted: false });
  return runs.filter(({ words }) => words.length > 0);
}

/** A query with blanks in the place of what stands in quotation marks. */
export function unquoted(query: string): string {
  return query.replace(quotation, (quoted) => ' '.repeat(quoted.length));
}

/** Straight or curly marks, double, or single around several words. */
const quotation =
  /["“”„«][^"“”„«»]+["“”„»]|(?<![\p{L}\p{N}])[‘'][^‘’']+\s[^‘’']+[’'](?![\p{L}\p{N}])/gu;

function within(query: string, start: number, end: number): Word[] {
  const words = wordsOf(query.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  return runTogether(words, (before, word) => word.joined && (before.common || word.common));
}
