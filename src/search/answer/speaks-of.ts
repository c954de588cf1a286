import { isNamed } from '../query/query.ts';
import type { Finder } from './finder.ts';
import type { ConceptMatch } from './match.ts';
import { type Found, weightOf } from './rank.ts';
import { shares } from './weights.ts';

/**
 * Whether the texts speak of what was asked. `matches` are the concepts as they are searched, `all` the same
 * before what unsaid words make another thing of was taken out.
 */
export function speaksOf(
  ranked: Found[],
  matches: ConceptMatch[],
  all: ConceptMatch[],
  finder: Finder,
): boolean {
  if (!finder.has('honest nothing')) return true;
  // A name of one thing that no record has is all of what is asked.
  if (all.some(({ concept, pieces }) => concept.meant?.isName && pieces.size === 0)) return false;
  const isHeld = heldNowhere(all) <= shares.unsaid && isHeldEnough(ranked, matches);
  return isHeld || tellsEnough(ranked, matches, finder);
}

/**
 * Whether something is spoken of that a label names, or some record holds enough, be it by a plain question that is the
 * one asked; another, on whatever has a word in common with it, tells nothing of that.
 */
function isHeldEnough(ranked: Found[], matches: ConceptMatch[]): boolean {
  const isKnown = matches.some(({ concept, pieces }) => isNamed(concept) && pieces.size > 0);
  const least = lengthOf(matches) > longest.phrase ? shares.inSentence : shares.spokenOf;
  const isEnough = ({ share, question }: Found) =>
    share >= (question === null ? least : shares.asked);
  return isKnown || ranked.some(isEnough);
}

/**
 * Whether of a whole sentence a piece holds several things that carry its subject, one of which few speak of, or
 * everyday words mean what hardly any piece says: other words that no text says are then no ground for nothing.
 */
function tellsEnough(ranked: Found[], matches: ConceptMatch[], { view }: Finder): boolean {
  if (lengthOf(matches) <= longest.remark) return false;
  const inTexts = (pieces: Iterable<number>) =>
    [...pieces].filter((piece) => !view.isQuestion(piece)).length / view.recordCount;
  const carriers = matches.filter(({ weight }) => weight >= shares.carrying);
  const rare = carriers.filter(
    ({ concept, pieces }) => !concept.meant?.isNear && inTexts(pieces.keys()) <= shares.rare,
  );
  const isRarelyMeant = ({ concept, onlyMeant }: ConceptMatch) => {
    const said = inTexts(onlyMeant);
    return !isNamed(concept) && said > 0 && said <= shares.rarest;
  };
  const held = carriers.map(({ pieces }) => new Set([...pieces.keys()].map(view.answerOf)));
  const isTogether = ({ piece }: Found) =>
    rare.some(({ pieces }) => pieces.has(piece)) &&
    held.filter((each) => each.has(piece)).length > 1;
  return rare.some(isRarelyMeant) || ranked.some(isTogether);
}

/** How much of what was asked no record holds. */
function heldNowhere(matches: ConceptMatch[]): number {
  return weightOf(matches.filter(({ pieces }) => pieces.size === 0)) / (weightOf(matches) || 1);
}

/** Letters of what is asked, from the first to the last word that is searched for. */
const lengthOf = (matches: ConceptMatch[]) => matches.at(-1)?.concept.run.at(-1)?.end ?? 0;

/** Letters beyond which words are a sentence, not all of whose words are its subject, and beyond which it is whole. */
const longest = { phrase: 25, remark: 50 };
