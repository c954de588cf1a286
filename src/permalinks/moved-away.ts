import type { Permalink } from '../schemas/permalink.ts';

/** An anchor that stood on a page, and where its words are now. */
export interface MovedAnchor {
  anchor: string;
  to: string;
}

/**
 * The anchors of a page whose words went to another page, or to this page as a whole: the page shows
 * at each where they went. `page` is the page’s address, `/reports/r/`.
 */
export function movedAway(permalinks: Permalink[], page: string): MovedAnchor[] {
  return permalinks.flatMap(({ address, movedTo }) => {
    const [before, anchor] = address.split('#');
    if (before !== page || anchor === undefined || movedTo === undefined) return [];
    return movedTo.startsWith(`${page}#`) ? [] : [{ anchor, to: movedTo }];
  });
}
