import { findingKinds } from '../../schemas/finding-kinds.ts';
import type { RecordKind } from '../format/index-format.ts';
import { type Finder, newerFirst } from './finder.ts';
import type { IndexView } from './index-view.ts';
import type { ConceptMatch } from './match-concept.ts';
import type { Match } from './matching.ts';

/** One record found, with how well it answers. */
export interface Found {
  record: number;
  /** The piece of it that answers best. */
  piece: number;
  score: number;
  /** The part, from 0 to 1, of what was asked that the record holds. */
  share: number;
}

/** How much of what was asked a record must hold, measured by the record that holds most. */
const leastShare = 0.5;

/** Words that stand within so many of each other say something together. */
const closeBy = 40;

/** What another piece of the same record holds counts for this much. */
const elsewhere = 0.4;

/** A finding before a passage that answers as well. */
function kindWeight(kind: RecordKind): number {
  return kind === 'passage' ? 1 : findingKinds[kind].weight;
}

/**
 * Records by the piece of theirs that holds most of what was asked, by how rare that is, and how close
 * together it stands. `least` is the share of the best record’s that a record must hold.
 */
export function rank(
  matches: ConceptMatch[],
  finder: Pick<Finder, 'view'>,
  least = leastShare,
): Found[] {
  const best = new Map<number, Found>();
  for (const found of scored(matches, finder.view)) {
    const known = best.get(found.record);
    if (!known || found.score > known.score) best.set(found.record, found);
  }
  const found = [...best.values()];
  const most = found.reduce((share, each) => Math.max(share, each.share), 0);
  const newer = newerFirst(finder);
  return found
    .filter(({ share }) => share >= least * most - 1e-9)
    .sort((a, b) => b.score - a.score || newer(a, b));
}

/** Every piece that holds anything of what was asked; the first where only its record does. */
function scored(matches: ConceptMatch[], view: IndexView): Found[] {
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const inRecords = matches.map(({ pieces }) => bestOfRecords(pieces, view));
  const candidates = new Set(matches.flatMap(({ pieces }) => [...pieces.keys()]));
  return [...candidates].flatMap((piece): Found[] => {
    const record = view.recordOf(piece);
    const held = matches.map(({ pieces }) => pieces.get(piece));
    const isOfRecord = held.every((match) => !match || match.ofRecord);
    if (isOfRecord && piece !== view.piecesOf(record)[0]) return [];
    const heldBy = (index: number, of: (match: number) => number) => {
      const own = held[index];
      if (own) return of(own.match);
      const other = inRecords[index]?.get(record);
      return other ? elsewhere * of(other) : 0;
    };
    const share = weigh(matches, (index) => heldBy(index, partOf)) / total;
    const spread = weigh(matches, (index) => heldBy(index, (match) => match));
    const together = closest(matches, held) + neighbours(matches, held);
    const score = (0.25 * spread + 0.75 * together) * share * pointedness(piece, held, view);
    return [{ record, piece, share, score: score * kindWeight(view.kindOf(record)) }];
  });
}

/** For each record the best match of its pieces. */
function bestOfRecords(pieces: Map<number, Match>, view: IndexView): Map<number, number> {
  const best = new Map<number, number>();
  for (const [piece, { match }] of pieces) {
    const record = view.recordOf(piece);
    best.set(record, Math.max(match, best.get(record) ?? 0));
  }
  return best;
}

/** How far a match holds a concept: what only stands in for its words counts for less. */
const partOf = (match: number) => 0.4 + 0.6 * Math.min(1, match);

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
      if (match.places.length === 0) return match.match;
      const near = match.places.some((place) => place >= start && place <= start + closeBy);
      return near ? match.match : 0;
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

/** Short pieces say what they say more pointedly; headings and lead-ins hardly say anything. */
function pointedness(piece: number, held: (Match | undefined)[], view: IndexView): number {
  const isPlaced = held.some((match) => match && match.places.length > 0);
  const length = isPlaced ? Math.min(closeBy, view.lengthOf(piece)) : view.lengthOf(piece);
  const brevity = 1 / (1 + 0.12 * Math.log2(1 + length / 24));
  return view.leadsIn(piece) ? brevity * 0.5 : brevity;
}
