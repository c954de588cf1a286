import type { Corpus } from './corpus.ts';
import { findNearest, type Near, weightsOf } from './find-nearest.ts';
import type { Word } from './words.ts';

/** Words of a quotation that stand together, and where they most nearly do. */
export interface Part {
  words: Word[];
  /** The first of its words among those for which the place was looked for. */
  begin: number;
  near: Near[];
  /** Of the whole quotation. */
  share: number;
}

/** A quotation cut where its words come from several places; whole where they come from one. */
export function partsOf(corpus: Corpus, words: Word[]): Part[] {
  const near = findNearest(corpus, words);
  const [best] = near;
  if (!best) return [];
  const before = elsewhere(corpus, words, 0, best.first);
  const behind = elsewhere(corpus, words, best.after, words.length);
  const begin = before.length > 0 ? best.first : 0;
  const own = words.slice(begin, behind.length > 0 ? best.after : words.length);
  return [...before, { words: own, begin, near, share: best.share }, ...behind];
}

/** The words of a quotation that the nearest place lacks, if they stand together elsewhere. */
function elsewhere(corpus: Corpus, words: Word[], from: number, to: number): Part[] {
  const own = words.slice(from, to);
  if (own.length < fewestOfPart) return [];
  const near = findNearest(corpus, own);
  const [best] = near;
  if (!best || best.share < leastOfPart) return [];
  return [{ words: own, begin: 0, near, share: best.share * shareOf(corpus, own, words) }];
}

function shareOf(corpus: Corpus, part: Word[], words: Word[]): number {
  const sum = (each: Word[]) => weightsOf(corpus, each).reduce((one, other) => one + other, 0);
  return sum(part) / sum(words);
}

/** Words that stand together elsewhere are a part of their own from so many on, and if so nearly the same. */
const fewestOfPart = 4;
const leastOfPart = 0.7;
