import { findingKinds } from '../../schemas/finding-kinds.ts';
import { told } from '../format/index-format.ts';
import type { QuestionKind } from '../query/query.ts';
import { type Finder, newerFirst } from './finder.ts';
import type { ConceptMatch } from './match.ts';
import { weights } from './weights.ts';

/** One record found, with how well it answers. */
export interface Found {
  record: number;
  /** The piece of it that answers best. */
  piece: number;
  /** The plain question that it answers, as a piece, where its own words hold less. */
  question: number | null;
  /** The id, without its report, of the place that was referred to, where that is not the record. */
  place?: string;
  score: number;
  /** The part, from 0 to 1, of what was asked that the record holds. */
  share: number;
}

/** Every record by the piece of it that answers best, best first. */
export function rank(
  matches: ConceptMatch[],
  asks: ReadonlySet<QuestionKind>,
  finder: Finder,
): Found[] {
  const scored = scorer(matches, asks, finder);
  const pieces = new Set(
    matches.flatMap((match) => [...match.pieces.keys()].map(finder.view.answerOf)),
  );
  const best = new Map<number, Found>();
  for (const piece of pieces) {
    const found = scored(piece);
    const known = best.get(found.record);
    if (!known || found.score > known.score) best.set(found.record, found);
  }
  const newer = newerFirst(finder);
  return [...best.values()].sort((a, b) => b.score - a.score || newer(a, b));
}

function scorer(
  matches: ConceptMatch[],
  asks: ReadonlySet<QuestionKind>,
  finder: Finder,
): (piece: number) => Found {
  const { view } = finder;
  const total = matches.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const questions = bestQuestions(matches, total, finder);
  return (piece) => {
    const heldOf = (index: number) => matches[index]?.pieces.get(piece) ?? 0;
    const said = sumOf(matches, heldOf) / total;
    const part = sumOf(matches, (index) => heldPart(heldOf(index))) / total;
    const asked = questions.get(piece);
    const share = Math.min(1, Math.max(part, asked?.share ?? 0));
    const worth = weightOfPiece(piece, asks, finder);
    const score = said * worth + weights.question * (asked?.share ?? 0) ** 2;
    const record = view.recordOf(piece);
    return {
      record,
      piece,
      question: asked && asked.share >= part && asked.share > said ? asked.piece : null,
      score,
      share,
    };
  };
}

/** How far what is held is held: speaking of a theme in other words is speaking of it. */
const heldPart = (match: number) => Math.min(1, match / weights.theme);

const sumOf = (matches: ConceptMatch[], of: (index: number) => number) =>
  matches.reduce((sum, { weight }, index) => sum + weight * of(index), 0);

/** For each piece the plain question of its own that is most like the one asked. */
function bestQuestions(matches: ConceptMatch[], total: number, { view, has }: Finder) {
  const best = new Map<number, { piece: number; share: number }>();
  if (!has('plain questions')) return best;
  const asked = new Set(
    matches.flatMap(({ pieces }) => [...pieces.keys()].filter(view.isQuestion)),
  );
  for (const piece of asked) {
    const held = sumOf(matches, (index) => Math.min(1, matches[index]?.pieces.get(piece) ?? 0));
    const words = matches.filter(({ pieces }) => pieces.has(piece)).length;
    const precision = Math.min(1, (1.4 * words) / view.lengthOf(piece));
    const share = (held / total) * (1 - weights.besides * (1 - precision));
    const answer = view.answerOf(piece);
    if (share > (best.get(answer)?.share ?? 0)) best.set(answer, { piece, share });
  }
  return best;
}

/** A finding before a passage that answers as well, and words that tell who or when where that is asked. */
function weightOfPiece(
  piece: number,
  asks: ReadonlySet<QuestionKind>,
  { view, has }: Finder,
): number {
  const kind = view.kindOf(view.recordOf(piece));
  const isPlain = kind === 'passage' || !has('findings before passages');
  const tells = told.some((each) => asks.has(each) && view.tells(piece, each));
  const isAnswer = tells && has('who and when');
  return (isPlain ? 1 : findingKinds[kind].weight) * (isAnswer ? weights.told : 1);
}
