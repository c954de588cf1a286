import type { Finder } from './finder.ts';

/** How well a piece matches a concept, from 0 to about 1, and where it says so if that is known. */
export interface Match {
  match: number;
  places: number[];
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
  if (!known) pieces.set(piece, { match, places });
  else if (match > known.match) known.match = match;
}
