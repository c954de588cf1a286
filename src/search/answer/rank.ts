import { findingKinds } from '../../schemas/finding-kinds.ts';
import { told } from '../format/index-format.ts';
import type { QuestionKind } from '../query/query.ts';
import { type Finder, newerFirst } from './finder.ts';
import type { ConceptMatch } from './match.ts';
import { inOrder } from './retriever.ts';
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

/** A record found at a piece of it, for all that was asked. */
export const foundAt = (record: number, piece: number, score = 1): Found => ({
  record,
  piece,
  question: null,
  score,
  share: 1,
});

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
  const total = weightOf(matches) || 1;
  const questions = questionsHeld(matches, total, finder);
  const together = finder.has('word for word') ? pairsOf(matches) : [];
  return (piece) => {
    const asked = questions.get(piece);
    const heldOf = (index: number) => matches[index]?.pieces.get(piece) ?? 0;
    const inAny = (index: number) => weights.inQuestions * (asked?.held[index] ?? 0);
    const said = sumOf(matches, (index) => Math.max(heldOf(index), inAny(index))) / total;
    const isAlone = isOnlyOne(matches, piece);
    const part = sumOf(matches, (index) => heldPart(matches[index], piece, isAlone)) / total;
    const share = asked?.share ?? 0;
    return {
      record: finder.view.recordOf(piece),
      piece,
      question: asked && share >= part && share > said ? asked.piece : null,
      score:
        said * weightOfPiece(piece, asks, finder) +
        weights.question * (matches.length === 1 ? weights.subject : 1) * share ** 2 +
        (weights.together * weightOf(together.filter(({ hits }) => hits.has(piece)))) / total,
      share: Math.min(1, Math.max(part, share)),
    };
  };
}

/** Things that are asked side by side, and the pieces that say them so. */
const pairsOf = (matches: ConceptMatch[]) =>
  matches.slice(1).map((match, index) => {
    const [before = match] = matches.slice(index);
    return {
      weight: before.weight + match.weight,
      hits: inOrder([before.places, match.places], 1),
    };
  });

/**
 * How far a piece holds what is asked: speaking of it in other words is speaking of it. But what only lies near is
 * held only where something else is.
 */
function heldPart(match: ConceptMatch | undefined, piece: number, isAlone: boolean): number {
  if (!match || isNearAlone(match, piece, isAlone)) return 0;
  return Math.min(1, (match.pieces.get(piece) ?? 0) / weights.meant);
}

/** Whether a piece says of it but what lies near, and nothing else of what is asked. */
function isNearAlone({ concept, onlyMeant }: ConceptMatch, piece: number, isAlone: boolean) {
  return isAlone && onlyMeant.has(piece) && concept.meant?.isNear === true;
}

const isOnlyOne = (matches: ConceptMatch[], piece: number) =>
  matches.filter(({ pieces }) => pieces.has(piece)).length === 1;

/** The weight of some of what is asked. */
export const weightOf = (some: { weight: number }[]) =>
  some.reduce((sum, { weight }) => sum + weight, 0);

const sumOf = (matches: ConceptMatch[], of: (index: number) => number) =>
  matches.reduce((sum, { weight }, index) => sum + weight * of(index), 0);

/** What the plain questions of a piece hold. */
interface Asked {
  /** The one most like the question asked, and how much of that it is. */
  piece: number;
  share: number;
  /** Of each concept the most that any of them holds. */
  held: number[];
}

/** For each piece what its plain questions hold. */
function questionsHeld(matches: ConceptMatch[], total: number, { view, has }: Finder) {
  const asked = new Map<number, Asked>();
  if (!has('plain questions')) return asked;
  const pieces = new Set(
    matches.flatMap((each) => [...each.pieces.keys()].filter(view.isQuestion)),
  );
  for (const piece of pieces) {
    const isAlone = isOnlyOne(matches, piece);
    const held = matches.map((match) =>
      isNearAlone(match, piece, isAlone) ? 0 : Math.min(1, match.pieces.get(piece) ?? 0),
    );
    const words = held.filter((each) => each > 0).length;
    const precision = Math.min(1, (1.4 * words) / view.lengthOf(piece));
    const part = sumOf(matches, (index) => held[index] ?? 0) / total;
    const share = part * (1 - weights.besides * (1 - precision));
    const answer = view.answerOf(piece);
    const known = asked.get(answer);
    asked.set(answer, {
      ...(known && known.share >= share ? known : { piece, share }),
      held: held.map((each, index) => Math.max(each, known?.held[index] ?? 0)),
    });
  }
  return asked;
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
