import { printedDates } from '../query/dates.ts';
import { type Concept, isFrame, isNamed } from '../query/query.ts';
import { contentOf, joined, wordsOf } from '../words/words.ts';
import { type Finder, reportsOfDate } from './finder.ts';
import { addAttribute, addName } from './match-names.ts';
import type { Hits } from './retriever.ts';
import { weights } from './weights.ts';

/** How well a piece holds a concept, and where its words stand, counted in words of the report. */
export interface Match {
  /** From 0 to about 1. */
  match: number;
  places: number[];
}

export interface ConceptMatch {
  concept: Concept;
  /** The pieces that hold it, by their numbers. */
  pieces: Map<number, Match>;
  /** How much of the subject it carries: the rarer in the texts and in talk, the more. */
  weight: number;
  /** Whether any text says its words. */
  said: boolean;
}

/** Matches one concept by its words, and by what it names or asks of records. */
export async function matchConcept(concept: Concept, finder: Finder): Promise<ConceptMatch> {
  const pieces = new Map<number, Match>();
  const literal = await literalHits(concept, finder);
  for (const [piece, places] of literal) raise(pieces, piece, 1 + tallied(places.length), places);
  const words = await wordHits(concept, finder);
  addApart(pieces, words);
  for (const { name, isNarrower } of concept.namings)
    if (!isNarrower) addName(pieces, name, finder);
  addParts(pieces, words);
  if (concept.asks) addAttribute(pieces, concept.asks, finder);
  const answering = [...pieces.keys()].filter((piece) => !finder.view.isQuestion(piece));
  const said = [...literal.keys()].some((piece) => !finder.view.isQuestion(piece));
  return { concept, pieces, weight: weightOf(concept, answering.length, said, finder), said };
}

/** Puts a match in the place of a lesser one. */
export function raise(
  pieces: Map<number, Match>,
  piece: number,
  match: number,
  places: number[] = [],
): void {
  const known = pieces.get(piece);
  if (!known) pieces.set(piece, { match, places });
  else {
    known.match = Math.max(known.match, match);
    if (known.places.length === 0) known.places = places;
  }
}

/** A little more for each time that something is said again. */
const tallied = (count: number) => Math.min(0.2, 0.1 * Math.log2(count));

/** The rarer in the texts, the less everyday, and the more of what was typed, the more weight. */
function weightOf(concept: Concept, count: number, isSaid: boolean, finder: Finder): number {
  const { words, quoted, asks } = concept;
  if (isFrame(concept) && !(asks?.of === 'date' && isSaid)) return weights.frame;
  const all = finder.view.pieceCount + 1;
  const rarity = finder.has('rare before common words')
    ? Math.log(all / (Math.max(1, count) + 0.5)) / Math.log(all)
    : 1;
  const shares = finder.has('subject before everyday words')
    ? words.map((word) => finder.dictionary.subjectShare(word))
    : words.map(() => 1);
  const typed = shares.reduce((sum, share) => sum + share, 0);
  const subject =
    quoted || isNamed(concept) ? Math.max(1, Math.min(weights.longest, typed)) : typed;
  return Math.max(0.1, rarity) ** weights.rarity * subject;
}

/** Pieces that hold the words together, in their order, also where a hyphen runs them together. */
async function literalHits(concept: Concept, finder: Finder): Promise<Hits> {
  const { retriever } = finder;
  if (concept.quoted) return letterForLetter(concept, finder);
  const { words, asks } = concept;
  const letters = words.map((word) => word.letters);
  const variants = asks?.of === 'date' ? datesPrinted(asks.date, finder) : [letters];
  for (const { standsFor } of concept.namings)
    if (standsFor) variants.push(contentOf(wordsOf(standsFor)).map((word) => word.letters));
  const [one, two] = words;
  if (one && two && words.length === 2) variants.push([joined(one, two).letters]);
  const hits = new Map<number, number[]>();
  for (const found of await Promise.all(variants.map((each) => retriever.phrase(each, 2))))
    for (const [piece, places] of found) hits.set(piece, [...(hits.get(piece) ?? []), ...places]);
  return hits;
}

/** The ways to print a date; none for a year that some document is of, which its own pages need not say. */
function datesPrinted(date: string, finder: Finder): string[][] {
  return date.length === 4 && reportsOfDate(date, finder).size > 0 ? [] : printedDates(date);
}

/** Pieces where the very words stand, not others of their stems. */
async function letterForLetter({ run }: Concept, { retriever, view }: Finder): Promise<Hits> {
  const wanted = run.map(({ letters }) => letters);
  const [first, ...others] = await Promise.all(wanted.map((each) => retriever.word(each)));
  const hits = new Map<number, number[]>();
  for (const [piece, places] of first ?? []) {
    if (view.isQuestion(piece) || !others.every((each) => each.has(piece))) continue;
    const text = await retriever.text(view.reportOf(view.recordOf(piece)));
    const end = view.startOf(piece) + view.lengthOf(piece);
    const exact = places.filter((place) => standsAt(text.slice(place, end), wanted));
    if (exact.length > 0) hits.set(piece, exact);
  }
  return hits;
}

/** Whether words stand letter for letter where a text begins, or within its first, hyphened word. */
function standsAt(text: string[], wanted: string[]): boolean {
  const begins = wordsOf(text[0] ?? '').length;
  const there = wordsOf(text.slice(0, 2 * wanted.length + 2).join(' '));
  return Array.from({ length: begins }).some((_, at) =>
    wanted.every((letters, index) => there[at + index]?.letters === letters),
  );
}

/** Where each word of a concept stands, where it has several and they need not stand together. */
async function wordHits({ words, quoted }: Concept, { retriever }: Finder): Promise<Hits[]> {
  const content = contentOf(words);
  if (quoted || content.length < 2) return [];
  return Promise.all(content.map(({ letters }) => retriever.word(letters)));
}

/** Adds pieces that hold all the words, apart from each other. */
function addApart(pieces: Map<number, Match>, [first, ...others]: Hits[]): void {
  for (const [piece, places] of first ?? []) {
    const rest = others.map((hits) => hits.get(piece));
    if (rest.every((each) => each !== undefined))
      raise(pieces, piece, weights.apart, [...places, ...rest.flatMap((each) => each ?? [])]);
  }
}

/** Gives pieces that speak of it in other words more for each of the words that they hold. */
function addParts(pieces: Map<number, Match>, hits: Hits[]): void {
  for (const [piece, found] of pieces) {
    const held = hits.flatMap((each) => (each.has(piece) ? [each.get(piece) ?? []] : []));
    if (held.length === 0 || found.match >= weights.apart) continue;
    found.match += (weights.part * held.length) / hits.length;
    if (found.places.length === 0) found.places = held.flat();
  }
}
