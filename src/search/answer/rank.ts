import type { RecordKind } from '../format/index-format.ts';
import { type Finder, newerFirst } from './finder.ts';
import type { IndexView } from './index-view.ts';
import type { ConceptMatch, Match } from './match-concept.ts';

/** One record found, with how well it answers. */
export interface Found {
  record: number;
  score: number;
  /** The part, from 0 to 1, of what was asked that the record holds. */
  share: number;
}

/** How much of what was asked a record must hold, measured by the record that holds most. */
const leastShare = 0.5;

/** Words that stand within so many of each other say something together. */
const closeBy = 40;

/** A finding before a passage that answers as well. */
const kindWeights: Record<RecordKind, number> = {
  passage: 1,
  quote: 1.06,
  grading: 1.1,
  recommendation: 1.15,
  'area for improvement': 1.15,
  'cause of concern': 1.15,
};

/**
 * Records by how much of what was asked they hold, how rare that is, and how close together it
 * stands. `least` is the share of the best record’s that a record must hold.
 */
export function rank(matches: ConceptMatch[], finder: Finder, least = leastShare): Found[] {
  const { view } = finder;
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = new Set(matches.flatMap(({ records }) => [...records.keys()]));
  const found = [...candidates].map((record): Found => {
    const held = matches.map(({ records }) => records.get(record));
    const share = weigh(matches, (index) => partOf(held[index])) / total;
    const spread = weigh(matches, (index) => held[index]?.match ?? 0);
    const together = closest(matches, held) + neighbours(matches, held);
    const score = (0.25 * spread + 0.75 * together) * share * pointedness(record, held, view);
    return { record, share, score: score * kindWeights[view.kindOf(record)] };
  });
  const most = found.reduce((share, each) => Math.max(share, each.share), 0);
  const newer = newerFirst(finder);
  return found
    .filter(({ share }) => share >= least * most - 1e-9)
    .sort((a, b) => b.score - a.score || newer(a, b));
}

/** How far a record holds a concept: what only stands in for its words counts for less. */
const partOf = (match: Match | undefined) => (match ? 0.4 + 0.6 * Math.min(1, match.match) : 0);

function weigh(matches: ConceptMatch[], of: (index: number) => number): number {
  return matches.reduce((sum, { weight }, index) => sum + weight * of(index), 0);
}

/** The most that is said within a few lines; a match without a place counts everywhere. */
function closest(matches: ConceptMatch[], held: (Match | undefined)[]): number {
  const starts = held.flatMap((match) => match?.places ?? []);
  const within = (start: number) =>
    weigh(matches, (index) => {
      const match = held[index];
      if (!match) return 0;
      const near = match.places.some((place) => place >= start && place <= start + closeBy);
      return near || match.places.length === 0 ? match.match : 0;
    });
  return starts.length > 0 ? Math.max(...starts.map(within)) : within(0);
}

/** Something more for words typed side by side that stand side by side. */
function neighbours(matches: ConceptMatch[], held: (Match | undefined)[]): number {
  return held.slice(1).reduce((sum, match, index) => {
    const before = held[index];
    const lengthBefore = matches[index]?.concept.run.length ?? 1;
    const beside = match?.places.some((place) =>
      before?.places.some((other) => place > other && place - other <= lengthBefore + 1),
    );
    return beside ? sum + 1 : sum;
  }, 0);
}

/** Short records say what they say more pointedly; headings and lead-ins hardly say anything. */
function pointedness(record: number, held: (Match | undefined)[], view: IndexView): number {
  const isPlaced = held.some((match) => match && match.places.length > 0);
  const length = isPlaced ? Math.min(closeBy, view.lengthOf(record)) : view.lengthOf(record);
  const brevity = 1 / (1 + 0.12 * Math.log2(1 + length / 24));
  return view.onlyLeadsIn(record) ? brevity * 0.5 : brevity;
}
