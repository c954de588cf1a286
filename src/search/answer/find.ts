import type { RecordKind } from '../format/index-format.ts';
import { isFrame } from '../query/named-areas.ts';
import { type Concept, isNamed, type Understanding } from '../query/query.ts';
import { askedGradings } from './asked-gradings.ts';
import { type Finder, judgmentMeant, newerFirst, reportsOfDate } from './finder.ts';
import { type ConceptMatch, matchConcept } from './match-concept.ts';
import { type Found, rank } from './rank.ts';

/** What was found, and what was not. */
export interface Answer {
  found: Found[];
  /** Concepts whose words no text says, or none together. */
  unsaid: { concept: Concept; together: boolean }[];
  /** Concepts that name a grade, a kind of record or a date that none has. */
  notHeld: Concept[];
  /** Concepts that say of which gradings, none of which those shown first are. */
  unmet: Concept[];
  /** Whether gradings that were asked for stand before all that holds the words. */
  gradingsFirst: boolean;
  /** Whether no record holds all that some record holds. */
  partly: boolean;
}

/** The records that answer a query, best first. */
export async function find(understanding: Understanding, finder: Finder): Promise<Answer> {
  const concepts = withoutOnlyBody(understanding.concepts, finder);
  const matches = askedOnce(
    await Promise.all(concepts.map((concept) => matchConcept(concept, finder))),
  );
  const held = matches.filter(({ pieces }) => pieces.size > 0);
  const missed = misses(matches, held, understanding.asTyped);
  const { asTyped } = understanding;
  const ranked = missed ? [] : rank(held, finder, asTyped ? 0 : undefined);
  const holding = ranked.filter(({ record }) => holdsAll(record, held, finder));
  const asksForReport = understanding.asksForReport && datesAreHeld(concepts, finder);
  const gradings =
    understanding.asksForGradings || asksForReport
      ? askedGradings(understanding, held, ranked, finder)
      : [];
  return {
    found: eachOnce([
      ...(asksForReport ? openings(gradings, ranked, held, finder) : []),
      ...gradings,
      ...(asTyped ? holding : ranked),
    ]),
    notHeld: concepts.filter((concept) => isHeldByNone(concept, finder)),
    unmet: unmetBy(gradings, held),
    gradingsFirst: gradings.length > 0 && !asksForReport,
    partly: ranked.length > 0 && holding.length === 0,
    unsaid: await Promise.all(
      matches
        .filter(({ said }) => !said)
        .map(async ({ concept }) => ({ concept, together: await isSaidApart(concept, finder) })),
    ),
  };
}

function isHeldByNone({ judgment, kind, date }: Concept, finder: Finder): boolean {
  const { view } = finder;
  const wanted = judgmentMeant(judgment, finder);
  return (
    (judgment !== null &&
      !view.gradings.some((each) => view.gradingOf(each)?.judgment === wanted)) ||
    (kind !== null && !hasKind(kind, finder)) ||
    (date !== null && reportsOfDate(date, finder).size === 0)
  );
}

function hasKind(kind: RecordKind, { view }: Finder): boolean {
  for (let record = 0; record < view.recordCount; record += 1)
    if (view.kindOf(record) === kind) return true;
  return false;
}

function unmetBy(gradings: Found[], held: ConceptMatch[]): Concept[] {
  if (gradings.length === 0) return [];
  return held
    .filter(({ concept }) => isFrame(concept))
    .filter(({ pieces }) => gradings.every(({ piece }) => !pieces.has(piece)))
    .map(({ concept }) => concept);
}

/** Each record at its first place. */
function eachOnce(found: Found[]): Found[] {
  const first = new Map<number, Found>();
  for (const each of found) if (!first.has(each.record)) first.set(each.record, each);
  return [...first.values()];
}

/**
 * Whether too little of what was asked is held to show anything: where it names nothing that is held,
 * and what is held is the lesser part of it. Letter by letter, all must be held.
 */
function misses(matches: ConceptMatch[], held: ConceptMatch[], asTyped: boolean): boolean {
  if (held.length === matches.length) return false;
  if (asTyped || held.length === 0) return true;
  if (held.some(({ concept }) => isNamed(concept))) return false;
  return weightOf(held) < leastHeld * weightOf(matches);
}

const weightOf = (matches: ConceptMatch[]) => matches.reduce((sum, { weight }) => sum + weight, 0);

/** The least part of what was asked that the texts must say. */
const leastHeld = 0.3;

/** Words that no text says and that name what words before them named add little. */
function askedOnce(matches: ConceptMatch[]): ConceptMatch[] {
  const named = new Set<string>();
  return matches.map((match) => {
    const names = match.concept.namings.map(({ name }) => name.url);
    const isAgain = !match.said && names.length > 0 && names.every((name) => named.has(name));
    for (const name of names) named.add(name);
    return isAgain ? { ...match, weight: 0.3 * match.weight } : match;
  });
}

/** Whether some report has each date that is named. */
function datesAreHeld(concepts: Concept[], finder: Finder): boolean {
  return concepts.every(({ date }) => !date || reportsOfDate(date, finder).size > 0);
}

/**
 * Where reports are named and nothing is asked of them: where they print the date that names them, and
 * their first words, newest report first.
 */
function openings(
  gradings: Found[],
  ranked: Found[],
  matches: ConceptMatch[],
  finder: Finder,
): Found[] {
  const { view } = finder;
  const reportOf = ({ record }: Found) => view.reportOf(record);
  const meant = new Set((gradings.length > 0 ? gradings : ranked).map(reportOf));
  const dates = matches.filter(({ concept }) => (concept.date?.length ?? 0) > 4);
  const printsDate = ({ piece }: Found) =>
    dates.some(({ pieces }) => (pieces.get(piece)?.places.length ?? 0) > 0);
  const opens = (found: Found) => view.recordsOf(reportOf(found))[0] === found.record;
  return ranked
    .filter((found) => meant.has(reportOf(found)) && (opens(found) || printsDate(found)))
    .sort((a, b) => Number(printsDate(b)) - Number(printsDate(a)) || newerFirst(finder)(a, b));
}

/** Whether texts say all the words of a concept, though none says them together. */
async function isSaidApart({ words }: Concept, { retriever }: Finder): Promise<boolean> {
  const hits = await Promise.all(words.map(({ letters }) => retriever.word(letters)));
  return words.length > 1 && hits.every(({ size }) => size > 0);
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

function holdsAll(record: number, held: ConceptMatch[], { view }: Finder): boolean {
  const [first, end] = view.piecesOf(record);
  return held.every(({ pieces }) => {
    for (let piece = first; piece < end; piece += 1) if (pieces.has(piece)) return true;
    return false;
  });
}
