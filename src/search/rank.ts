import { type Finder, newerFirst } from './finder.ts';
import type { IndexView } from './index-view.ts';
import type { ConceptMatch } from './match-concept.ts';
import type { RecordKind } from './search-record.ts';

/** One record found, with how well it answers and the piece that answers best. */
export interface Found {
  record: number;
  score: number;
  /** The part, from 0 to 1, of what was asked that the record holds. */
  share: number;
  /** Null for a record that has no piece of its own. */
  piece: number | null;
}

/** How much of what was asked a record must hold, measured by the record that holds most. */
const leastShare = 0.7;

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
 * stands. `near` are matches that only add to the score of what is found otherwise.
 */
export function rank(
  matches: ConceptMatch[],
  near: ConceptMatch[],
  finder: Finder,
  least = leastShare,
): Found[] {
  const { view } = finder;
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const found = [...candidates(matches, view)].map((record): Found => {
    const { piece, score, share } = answerOf(record, matches, near, view);
    const part = share / total;
    return { record, piece, share: part, score: score * part * kindWeights[view.kindOf(record)] };
  });
  const most = found.reduce((share, each) => Math.max(share, each.share), 0);
  const newer = newerFirst(finder);
  return found
    .filter(({ share }) => share >= least * most - 1e-9)
    .sort((a, b) => b.score - a.score || newer(a, b));
}

/** Records that any concept matches. */
function candidates(matches: ConceptMatch[], view: IndexView): Set<number> {
  const found = new Set<number>();
  for (const { pieces, records } of matches) {
    for (const piece of pieces.keys()) found.add(view.recordOfPiece[piece] ?? 0);
    for (const record of records.keys()) found.add(record);
  }
  return found;
}

/** The piece that answers best, how well it and its record do, and how much is found in the record. */
function answerOf(record: number, matches: ConceptMatch[], near: ConceptMatch[], view: IndexView) {
  const from = view.firstPiece[record] ?? 0;
  const to = view.firstPiece[record + 1] ?? from;
  const whole = matches.map(({ records }) => records.get(record) ?? 0);
  const bests = [...whole];
  let piece = from < to ? from : null;
  let pieceScore = 0;
  for (let number = from; number < to; number += 1) {
    let sum = near.reduce(
      (more, { pieces, weight }) => more + weight * (pieces.get(number) ?? 0),
      0,
    );
    matches.forEach(({ pieces, weight }, index) => {
      const own = pieces.get(number) ?? 0;
      bests[index] = Math.max(bests[index] ?? 0, own);
      sum += weight * Math.max(own, whole[index] ?? 0);
    });
    sum *= pointedness(number, view);
    if (sum > pieceScore) [piece, pieceScore] = [number, sum];
  }
  const spread = matches.reduce((sum, { weight }, index) => sum + weight * (bests[index] ?? 0), 0);
  const share = matches.reduce(
    (sum, { weight }, index) => sum + ((bests[index] ?? 0) > 0 ? weight : 0),
    0,
  );
  return { piece, share, score: piece === null ? spread : 0.75 * pieceScore + 0.25 * spread };
}

/** Short pieces say what they say more pointedly than long ones; headings hardly say anything. */
function pointedness(piece: number, view: IndexView): number {
  const length = 1 / (0.8 + 0.2 * (view.lengthOf(piece) / 24));
  return view.isHeading(piece) ? length * 0.5 : length;
}
