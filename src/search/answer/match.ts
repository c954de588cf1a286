import { printedDates } from '../query/dates.ts';
import { talk } from '../query/dictionary.ts';
import { type Concept, isCommon, isFrame, isNamed } from '../query/query.ts';
import { contentOf, type Word, wordsOf } from '../words/words.ts';
import { type Finder, reportsOfDate, wordsOfPiece } from './finder.ts';
import { addAttribute, addName } from './match-names.ts';
import { type Hits, inOrder } from './retriever.ts';
import { weights } from './weights.ts';

export interface ConceptMatch {
  concept: Concept;
  /** How well each piece holds it, by its number: from 0 to 1, and a little more where it is said again. */
  pieces: Map<number, number>;
  /** Those of them that say it in none but the words of documents for it. */
  onlyMeant: Set<number>;
  /** How much of the subject it carries: the rarer in the texts and in talk, the more. */
  weight: number;
  /** Whether any text says its words. */
  said: boolean;
  places: Hits;
}

/** Matches one concept by its words, and by what it names or asks of records. */
export async function matchConcept(concept: Concept, finder: Finder): Promise<ConceptMatch> {
  const pieces = new Map<number, number>();
  const literal = await literalHits(concept, finder);
  const isWhole = concept.quoted || concept.words.every(isIndexed);
  for (const [piece, places] of literal)
    raise(pieces, piece, isWhole ? 1 + tallied(places.length) : weights.bare);
  const words = await wordHits(concept, finder);
  for (const { name } of concept.namings) addName(pieces, name, finder);
  addParts(pieces, words);
  const meant = (await meantPieces(concept, finder)).filter((piece) => !pieces.has(piece));
  for (const piece of meant) pieces.set(piece, weights.meant);
  if (concept.asks) addAttribute(pieces, concept.asks, finder);
  const said = [...literal.keys()].some((piece) => !finder.view.isQuestion(piece));
  const weight = weightOf(concept, finder);
  return { concept, pieces, onlyMeant: new Set(meant), weight, said, places: literal };
}

/** Puts a match in the place of a lesser one. */
export function raise(pieces: Map<number, number>, piece: number, match: number): void {
  pieces.set(piece, Math.max(pieces.get(piece) ?? 0, match));
}

const isIndexed = ({ common }: Word) => !common;

/** A little more for each time that something is said again. */
const tallied = (count: number) => Math.min(0.2, 0.1 * Math.log2(count));

/** The less everyday, and the more of what was typed, the more weight. */
function weightOf(concept: Concept, finder: Finder): number {
  const isPrinted =
    concept.asks?.of === 'date' && reportsOfDate(concept.asks.date, finder).size === 0;
  if (isFrame(concept) && !isPrinted) return weights.frame;
  const shareOf = (word: Word) =>
    finder.has('subject before everyday words') ? finder.dictionary.subjectShare(word) : 1;
  const shares = concept.words.map(shareOf);
  const typed = shares.reduce((sum, share) => sum + share, 0);
  if (concept.quoted || isNamed(concept)) return Math.max(1, typed);
  if (isCommon(concept)) return talk.least;
  const [term] = concept.meant?.wordings ?? [];
  return term && concept.words.length > 1
    ? Math.max(...wordsOf(term.join(' ')).map(shareOf))
    : typed;
}

/** Pieces that hold the words together, in their order, also where a hyphen runs them together. */
async function literalHits(concept: Concept, finder: Finder): Promise<Hits> {
  const { retriever } = finder;
  if (concept.quoted) return letterForLetter(concept, finder);
  const { words, asks } = concept;
  const letters = words.filter(isIndexed).map((word) => word.letters);
  const variants = asks?.of === 'date' ? printedDates(asks.date) : [letters];
  for (const { standsFor = '' } of concept.namings) {
    const full = contentOf(wordsOf(standsFor)).map((word) => word.letters);
    if (full.length > 1) variants.push(full);
  }
  const hits = new Map<number, number[]>();
  for (const variant of variants)
    for (const [piece, places] of inOrder(await Promise.all(variant.map(retriever.word)), 1))
      hits.set(piece, [...(hits.get(piece) ?? []), ...places]);
  return hits;
}

/** Pieces where the very words stand, not others of their stems. */
async function letterForLetter({ run }: Concept, finder: Finder): Promise<Hits> {
  const { view, retriever } = finder;
  const wanted = run.map(({ letters }) => letters);
  const held = await Promise.all(
    run.filter(isIndexed).map(({ letters }) => retriever.word(letters)),
  );
  const hits = new Map<number, number[]>();
  for (const piece of held[0]?.keys() ?? Array(view.pieceCount).keys()) {
    if (view.isQuestion(piece) || !held.every((each) => each.has(piece))) continue;
    const there = wordsOf(await wordsOfPiece(piece, finder)).map(({ letters }) => letters);
    const exact = [...there.keys()].filter((at) =>
      wanted.every((letters, index) => there[at + index] === letters),
    );
    if (exact.length > 0) hits.set(piece, exact);
  }
  return hits;
}

/** Pieces that say what everyday words mean. */
async function meantPieces({ meant }: Concept, { retriever }: Finder): Promise<number[]> {
  const hits = await Promise.all(
    (meant?.wordings ?? []).map(async (wording) =>
      inOrder(await Promise.all(wording.map(retriever.word)), 1),
    ),
  );
  return [...new Set(hits.flatMap((each) => [...each.keys()]))];
}

/** Where each word of a concept stands, where it has several and they need not stand together. */
async function wordHits({ words, quoted }: Concept, { retriever }: Finder): Promise<Hits[]> {
  const content = contentOf(words);
  if (quoted || content.length < 2) return [];
  return Promise.all(content.map(({ letters }) => retriever.word(letters)));
}

/** Gives pieces that speak of it in other words more for each of the words that they hold. */
function addParts(pieces: Map<number, number>, hits: Hits[]): void {
  for (const [piece, match] of pieces) {
    const held = hits.filter((each) => each.has(piece)).length;
    if (held > 0 && match < 1) pieces.set(piece, match + (weights.part * held) / hits.length);
  }
}
