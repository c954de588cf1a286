import type { Permalink } from '../schemas/permalink.ts';

/** A page that moved: its old address and its new one. */
export interface MovedPage {
  from: string;
  to: string;
}

/** The pages that moved, each of which leaves a page at its old address. */
export function movedPages(permalinks: Permalink[]): MovedPage[] {
  return permalinks.flatMap(({ address, movedTo }) =>
    movedTo !== undefined && address.endsWith('/') ? [{ from: address, to: movedTo }] : [],
  );
}
