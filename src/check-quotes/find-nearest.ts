import { align, type Pair } from './align.ts';
import type { Corpus } from './corpus.ts';
import { leavesOut, type Word } from './words.ts';

/** The places that are most like a quotation, one as much as the other; none where nothing is like it. */
export function findNearest(corpus: Corpus, words: Word[]): Near[] {
  const weights = weightsOf(corpus, words);
  const near = regionsOf(corpus, words).flatMap((region) => nearIn(corpus, words, weights, region));
  const best = Math.max(0, ...near.map(({ score }) => score));
  const alike = near.filter(({ score }) => score === best);
  return [...new Map(alike.map((each) => [`${each.from} ${each.to}`, each])).values()];
}

/** How much each word of a quotation tells; what it puts in brackets says nothing of where it is from. */
export function weightsOf({ weight }: Corpus, words: Word[]): number[] {
  return words.map(({ key, bracketed }) => (bracketed === 'whole' ? 0 : weight(key)));
}

/** Every place where words stand one behind the other in one report, by their keys alone. */
export function findInARow({ row, places }: Corpus, words: Word[]): Stretch[] {
  const rarest = words.reduce(
    (best, { key }, index) =>
      places(key).length < places(words[best]?.key ?? '').length ? index : best,
    0,
  );
  return places(words[rarest]?.key ?? '').flatMap((place) => {
    const from = place - rarest;
    const report = row[place]?.report;
    const stands = words.every(({ key }, index) => {
      const word = row[from + index];
      return word !== undefined && word.key === key && word.report === report;
    });
    return stands ? [{ from, to: from + words.length }] : [];
  });
}

/** Stretches of reports that hold the most telling words of a quotation, where it may stand. */
function regionsOf({ row, places, weight }: Corpus, words: Word[]): Stretch[] {
  const width = Math.max(narrowest, words.length);
  const found = new Map<number, number>();
  for (const key of new Set(words.map((each) => each.key))) {
    const held = new Set(places(key).flatMap((place) => bucketsAt(place, width)));
    for (const bucket of held) found.set(bucket, (found.get(bucket) ?? 0) + weight(key));
  }
  const best = [...found].sort(([, one], [, other]) => other - one).slice(0, mostRegions);
  const slack = words.some(leavesOut) ? openSlack : width;
  return best.flatMap(([bucket]) =>
    inReports(row, bucket * width - slack, (bucket + 2) * width + slack),
  );
}

/** Each place lies in two buckets that overlap, so that no quotation is cut in two. */
function bucketsAt(place: number, width: number): number[] {
  const bucket = Math.floor(place / width);
  return bucket > 0 ? [bucket - 1, bucket] : [bucket];
}

/** A stretch of the row, cut where one report ends and the next begins. */
function inReports(row: Corpus['row'], begin: number, end: number): Stretch[] {
  const last = Math.min(row.length, end);
  const stretches: Stretch[] = [];
  for (let from = Math.max(0, begin), to = from; from < last; from = to) {
    while (to < last && row[to]?.report === row[from]?.report) to += 1;
    stretches.push({ from, to });
  }
  return stretches;
}

const narrowest = 12;
const mostRegions = 12;
const openSlack = 160;

function nearIn(corpus: Corpus, words: Word[], weights: number[], { from, to }: Stretch): Near[] {
  const { pairs, score } = align(words, corpus.row.slice(from, to), weights);
  const [start, end] = [pairs.at(0), pairs.at(-1)];
  if (!start || !end) return [];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const near = { first: start.at, after: end.at + 1, share: gainOf(pairs, weights) / whole, score };
  return [{ from: from + start.there, to: from + end.there + 1, ...near }];
}

/** What pairs weigh: one that has no neighbour in both texts may be there by chance, and counts half. */
function gainOf(pairs: Pair[], weights: number[]): number {
  const adjoin = (one?: Pair, other?: Pair) =>
    one !== undefined && other?.at === one.at + 1 && other.there === one.there + 1;
  return pairs.reduce((sum, pair, index) => {
    const isAlone = !adjoin(pairs[index - 1], pair) && !adjoin(pair, pairs[index + 1]);
    return sum + (weights[pair.at] ?? 0) * (isAlone && weights.length > 1 ? 0.5 : 1);
  }, 0);
}

/** A place of a corpus that is like a quotation. */
export interface Near extends Stretch {
  /** First of the quotation’s words that stand there, and the one after the last. */
  first: number;
  after: number;
  /** The share of the quotation that stands there in its order, rare words weighing more, 0 to 1. */
  share: number;
  score: number;
}

/** A stretch of a corpus: the first word of its row, and the one after the last. */
export interface Stretch {
  from: number;
  to: number;
}
