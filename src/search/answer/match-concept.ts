import type { Concept } from '../query/query.ts';
import { isPlainWord } from '../words/plain-words.ts';
import { contentOf } from '../words/words.ts';
import type { Finder } from './finder.ts';
import { addAttributes, addNaming } from './match-names.ts';
import { matchWords } from './match-words.ts';
import { type Match, raise, worthOf } from './matching.ts';

export interface ConceptMatch {
  concept: Concept;
  /** The pieces of records that match, by their numbers. */
  pieces: Map<number, Match>;
  /** The rarer what is asked for, the more finding it says. */
  weight: number;
  /** Whether any text says its words. */
  said: boolean;
}

/** Matches one concept by its words, by what it names, and by what may stand in for it. */
export async function matchConcept(concept: Concept, finder: Finder): Promise<ConceptMatch> {
  const pieces = new Map<number, Match>();
  const literal = await matchWords(concept, finder);
  const worth = worthOf(literal.size, finder);
  for (const [piece, places] of literal)
    raise(pieces, piece, worth * (0.9 + Math.min(0.1, places.length / 50)), places);
  for (const naming of concept.namings) await addNaming(pieces, naming, finder);
  addAttributes(pieces, concept, finder);
  if (!concept.quoted) await addParts(pieces, concept, finder);
  const isInstead = pieces.size === 0;
  if (isInstead) await addInstead(pieces, concept, finder);
  const found = [...pieces.values()].reduce((most, { match }) => Math.max(most, match), 0);
  for (const each of pieces.values()) each.match /= found;
  const best = found || worthOf(1, finder);
  const weak = isWeak(concept, literal.size, finder);
  const weight = best * (weak ? 0.2 : isPlain(concept) ? 0.4 : isInstead ? 0.5 : 1);
  return { concept, pieces, weight, said: literal.size > 0 };
}

/** Words that so much of the texts says tell little: of the body inspected, and of the inspectors. */
function isWeak({ namings, voice }: Concept, count: number, { view }: Finder): boolean {
  if (namings.length > 0 || voice)
    return voice === 'inspector' || namings.some(({ name }) => name.detail === 'inspectorate');
  return count > view.pieceCount * commonShare;
}

/** A word that more of the pieces hold is common. */
const commonShare = 0.1;

/** Plain English words are seldom what a question is about. */
const isPlain = ({ words, namings, quoted }: Concept) =>
  !quoted && namings.length === 0 && words.every(({ stem }) => isPlainWord(stem));

/** Pieces that hold the words of a concept apart: all of them, or some where its theme is too. */
async function addParts(pieces: Map<number, Match>, concept: Concept, finder: Finder) {
  const words = contentOf(concept.words);
  if (words.length < 2) return;
  const hits = await Promise.all(words.map(({ letters }) => finder.retriever.word(letters)));
  const worths = hits.map(({ size }) => (size > 0 ? worthOf(size, finder) : 0));
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const isAlone = pieces.size === 0;
  for (const piece of new Set(hits.flatMap((each) => [...each.keys()]))) {
    const held = hits.map((each) => each.get(piece));
    const part = held.reduce((sum, hit, index) => sum + (hit ? (worths[index] ?? 0) : 0), 0);
    const places = held.flatMap((hit) => hit ?? []);
    const known = pieces.get(piece);
    if (known) known.match += 0.3 * part;
    else if (held.every((hit, index) => hit || (isAlone && hits[index]?.size === 0)))
      raise(pieces, piece, 0.4 * total, places);
  }
}

/** Everyday or longer words for a word that no text says. */
async function addInstead(pieces: Map<number, Match>, { instead }: Concept, finder: Finder) {
  for (const word of instead) {
    const hits = await finder.retriever.word(word);
    for (const [piece, places] of hits)
      raise(pieces, piece, 0.6 * worthOf(hits.size, finder), places);
  }
}
