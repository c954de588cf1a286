import type { Postings } from './index-view.ts';
import type { Concept } from './query.ts';
import { joined, type Word } from './words.ts';

/** Where a stem stands, or null where no text has it. */
export type PostingsOf = (stem: string) => Postings | null;

/** One way of finding the words of a concept: stems, and how far each stands from the first. */
interface Variant {
  stems: string[];
  offsets: number[];
  /** How many words more may stand between two. */
  slack: number;
}

/**
 * How well each piece matches the words of a concept: 1 where they stand together in order, `apart`
 * where all are in the piece. Words that a hyphen might join are also looked for run together.
 */
export function matchWords(
  concept: Concept,
  postings: PostingsOf,
  apart: number,
): Map<number, number> {
  const pieces = new Map<number, number>();
  for (const variant of variantsOf(concept))
    for (const [piece, together] of piecesWith(variant, postings)) {
      const match = together ? 1 : apart;
      if (match > (pieces.get(piece) ?? 0)) pieces.set(piece, match);
    }
  return pieces;
}

/** Every stem that matching a concept asks for. */
export function stemsOf(concept: Concept): string[] {
  return [...variantsOf(concept).flatMap(({ stems }) => stems), ...concept.instead];
}

/** The words as they are, and with each two neighbours run together. */
function variantsOf({ words, offsets, quoted }: Concept): Variant[] {
  const stems = words.map(({ stem }) => stem);
  const plain = { stems, offsets, slack: quoted ? 0 : 1 };
  const joins = words.slice(1).flatMap((word, index): Variant[] => {
    const before = words[index];
    if (!before || !mayJoin(before, word, (offsets[index + 1] ?? 0) - (offsets[index] ?? 0)))
      return [];
    return [
      {
        stems: [...stems.slice(0, index), joined(before, word).stem, ...stems.slice(index + 2)],
        offsets: [
          ...offsets.slice(0, index + 1),
          ...offsets.slice(index + 2).map((offset) => offset - 1),
        ],
        slack: 1,
      },
    ];
  });
  return [plain, ...joins];
}

const mayJoin = (first: Word, second: Word, distance: number) =>
  distance === 1 && (second.joined || first.letters.length <= 5);

/** Pieces that have all the stems, and whether they stand together there. */
function piecesWith(
  { stems, offsets, slack }: Variant,
  postings: PostingsOf,
): Map<number, boolean> {
  const lists = stems.map((stem) => placesByPiece(postings(stem)));
  const pieces = new Map<number, boolean>();
  const [first, ...others] = lists;
  for (const [piece, starts] of first ?? []) {
    const rest = others.map((list) => list.get(piece));
    if (rest.some((places) => places === undefined)) continue;
    const together = starts.some((start) =>
      rest.every((places, index) => {
        const due = start + (offsets[index + 1] ?? 0) - (offsets[0] ?? 0);
        return places?.some((place) => place >= due && place <= due + slack * (index + 1));
      }),
    );
    pieces.set(piece, together);
  }
  return pieces;
}

const unpacked = new WeakMap<Postings, Map<number, number[]>>();

function placesByPiece(postings: Postings | null): Map<number, number[]> {
  if (!postings) return new Map();
  const known = unpacked.get(postings);
  if (known) return known;
  const places = new Map<number, number[]>();
  postings.pieces.forEach((piece, index) => {
    const place = postings.places[index] ?? 0;
    const here = places.get(piece);
    if (here) here.push(place);
    else places.set(piece, [place]);
  });
  unpacked.set(postings, places);
  return places;
}
