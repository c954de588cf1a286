import {
  type Concept,
  isBody,
  isCommon,
  isFrame,
  isSaying,
  type Understanding,
} from '../query/query.ts';
import { areasCompared, gradingsAsked } from './asked-gradings.ts';
import type { Finder } from './finder.ts';
import { type ConceptMatch, matchConcept } from './match.ts';
import { openings } from './openings.ts';
import { type Found, foundAt, rank } from './rank.ts';
import { speaksOf } from './speaks-of.ts';
import { shares } from './weights.ts';

/** What was found, and what was not. */
export interface Answer {
  found: Found[];
  /** Concepts whose words no text says. */
  unsaid: Concept[];
  /** Concepts that ask for a grade, a kind of record or a date that none has. */
  notHeld: Concept[];
  /** Ids of the areas whose grades are asked to be compared. */
  compared: string[];
  /** Whether gradings that were asked for stand before all else. */
  gradingsFirst: boolean;
  /** Whether no record holds all that was asked. */
  partly: boolean;
}

/** The records that answer a query, best first; none where the texts do not speak of it. */
export async function find(understanding: Understanding, finder: Finder): Promise<Answer> {
  const { areas, asks, asksForReport } = understanding;
  const { has } = finder;
  const concepts = withoutBodies(understanding.concepts, finder);
  const all = await Promise.all(concepts.map((concept) => matchConcept(concept, finder)));
  const matches = has('compounds') ? withoutNarrowed(all) : all;
  const ranked = rank(matches, asks, finder);
  const most = ranked.reduce((share, found) => Math.max(share, found.share), 0);
  const isSpokenOf = speaksOf(ranked, matches, all, finder);
  const gradings =
    asksForReport || (asks.has('grades') && !(asks.has('change') && areas.length > 0))
      ? gradingsAsked(understanding, matches, ranked, finder)
      : [];
  const kept = isSpokenOf ? ranked.filter(({ share }) => share >= shares.listed * most) : [];
  return {
    found: eachOnce([
      ...(asksForReport ? openings(matches, asks, finder) : []),
      ...gradings,
      ...introductions(matches, finder),
      ...kept,
    ]),
    unsaid: matches
      .filter(({ said, concept }) => !said && concept.words.length > 0 && !isCommon(concept))
      .map(({ concept }) => concept),
    notHeld: all.filter((match) => isHeldByNone(match, finder)).map(({ concept }) => concept),
    compared: areasCompared(understanding, matches, finder),
    gradingsFirst: gradings.length > 0 && !asksForReport,
    partly: kept.length > 0 && most < shares.whole,
  };
}

/** Where somebody is named, if a name or office is all that is asked: that says who they are, before what they say. */
function introductions(matches: ConceptMatch[], { view }: Finder): Found[] {
  const isPerson = ({ concept: { namings } }: ConceptMatch) =>
    namings.some(({ name }) => name.kind === 'person');
  const isJustName = matches.every((each) => isPerson(each) || each.concept.asks?.of === 'voice');
  return (isJustName ? matches.filter(isPerson) : [])
    .flatMap(({ places }) => [...places.keys()])
    .filter((piece) => !view.isQuestion(piece))
    .map((piece) => foundAt(view.recordOf(piece), piece));
}

/**
 * Words that no text says make another thing of the word after them: a hate crime is no crime at large, nor are
 * romance scams fraud. A saying of several words stays what it is.
 */
function withoutNarrowed(matches: ConceptMatch[]): ConceptMatch[] {
  let unsaid = 0;
  return matches.map((match, index) => {
    const before = matches[index - 1];
    if (before && !areBeside(before, match)) unsaid = 0;
    const isNarrowed =
      match.pieces.size > 0 &&
      unsaid >= shares.narrowing &&
      !isSaying(match.concept) &&
      !isFrame(match.concept);
    unsaid = match.pieces.size > 0 ? 0 : unsaid + match.weight;
    return isNarrowed ? { ...match, pieces: new Map() } : match;
  });
}

/** Whether nothing but a space stands between two. */
function areBeside({ concept: before }: ConceptMatch, { concept: { run } }: ConceptMatch): boolean {
  return run[0]?.joined === false && before.run.at(-1)?.end === run[0].start - 1;
}

/** Whether what is asked of records, a grade, a kind or a date, is true of none. */
function isHeldByNone({ concept: { asks }, pieces }: ConceptMatch, { view }: Finder): boolean {
  if (asks === null || asks.of === 'voice') return false;
  return [...pieces.keys()].every(view.isQuestion);
}

/** Each record at its first place. */
function eachOnce(found: Found[]): Found[] {
  const first = new Map<number, Found>();
  for (const each of found) if (!first.has(each.record)) first.set(each.record, each);
  return [...first.values()];
}

/** A body’s name is a filter, or says nothing where only one is inspected, unless it is all that was typed. */
function withoutBodies(concepts: Concept[], { names }: Finder): Concept[] {
  const others = concepts.filter((concept) => !isBody(concept, names.bodies.kinds));
  return others.length > 0 ? others : concepts;
}
