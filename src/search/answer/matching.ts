import type { Finder } from './finder.ts';

/** How well a piece matches a concept, from 0 to about 1, and where it says so if that is known. */
export interface Match {
  match: number;
  places: number[];
  /** Whether it is the record that matches, by who speaks, say, and not this piece of it. */
  ofRecord: boolean;
}

/** The rarer something is, the more it is worth to hold it. */
export function worthOf(count: number, { view }: Finder): number {
  return Math.log(1 + (view.pieceCount + 1) / Math.max(1, count));
}

/** Raises a piece to a match, where it is better than the one it has. */
export function raise(
  pieces: Map<number, Match>,
  piece: number,
  match: number,
  places: number[] = [],
): void {
  const known = pieces.get(piece);
  if (!known) pieces.set(piece, { match, places, ofRecord: false });
  else {
    if (known.places.length === 0 || (match > known.match && places.length > 0))
      known.places = places;
    known.match = Math.max(known.match, match);
  }
}

/** Raises all pieces of each record to what the record is worth. */
export function raiseRecords(
  pieces: Map<number, Match>,
  { view }: Finder,
  worth: (record: number) => number,
): void {
  for (let record = 0; record < view.recordCount; record += 1) {
    const match = worth(record);
    if (match === 0) continue;
    const [first, end] = view.piecesOf(record);
    for (let piece = first; piece < end; piece += 1)
      if (pieces.has(piece)) raise(pieces, piece, match);
      else pieces.set(piece, { match, places: [], ofRecord: true });
  }
}
