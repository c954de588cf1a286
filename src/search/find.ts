import { askedGradings } from './asked-gradings.ts';
import type { Finder } from './finder.ts';
import { type ConceptMatch, matchConcept } from './match-concept.ts';
import { matchWords } from './match-words.ts';
import type { Concept, Understanding } from './query.ts';
import { type Found, rank } from './rank.ts';

/** What was found, and what was not. */
export interface Answer {
  found: Found[];
  /** How many of them are gradings put first because they were asked for. */
  gradings: number;
  /** Concepts whose words no text says. */
  unsaid: Concept[];
}

/** The records that answer a query, best first. */
export function find(understanding: Understanding, finder: Finder): Answer {
  const concepts = withoutOnlyBody(understanding.concepts, finder);
  const matches = concepts.map((concept) => matchConcept(concept, finder));
  const held = matches.filter(({ pieces, records }) => pieces.size + records.size > 0);
  const missed = understanding.asTyped && held.length < matches.length;
  const ranked = missed
    ? []
    : rank(held, neighbours(concepts, finder), finder, understanding.asTyped ? 1 : undefined);
  const gradings = understanding.asksForGradings
    ? askedGradings(understanding, held, ranked, finder)
    : [];
  const first = new Set(gradings.map(({ record }) => record));
  return {
    found: [...gradings, ...ranked.filter(({ record }) => !first.has(record))],
    gradings: gradings.length,
    unsaid: matches
      .filter(({ concept }) => matchWords(concept, finder.postings, 1).size === 0)
      .map(({ concept }) => concept),
  };
}

/** Where only one body is inspected, its name says nothing unless it is all that was typed. */
function withoutOnlyBody(concepts: Concept[], { names }: Finder): Concept[] {
  if (names.manyBodies) return concepts;
  const others = concepts.filter(
    ({ namings }) =>
      !namings.some(({ name }) => name.kind === 'organisation' && name.detail === 'force'),
  );
  return others.length > 0 ? others : concepts;
}

/** Words typed side by side that also stand side by side. */
function neighbours(concepts: Concept[], finder: Finder): ConceptMatch[] {
  return concepts.slice(1).flatMap((concept, index): ConceptMatch[] => {
    const before = concepts[index];
    if (!before || before.quoted || concept.quoted) return [];
    const offset = (before.offsets.at(-1) ?? 0) + 1;
    const both: Concept = {
      ...concept,
      words: [...before.words, ...concept.words],
      offsets: [...before.offsets, ...concept.offsets.map((each) => each + offset)],
    };
    const pieces = matchWords(both, finder.postings, 0);
    return [{ concept: both, pieces, records: new Map(), weight: 1 }];
  });
}
