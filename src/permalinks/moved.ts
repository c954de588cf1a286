import { perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Permalink } from '../schemas/published.ts';
import { recordUrl } from '../urls.ts';

/** The pages that moved, each of which leaves a page at its old address. */
export function movedPages(permalinks: Permalink[]) {
  return permalinks.flatMap(({ address, movedTo }) =>
    movedTo !== undefined && address.endsWith('/') ? [{ from: address, to: movedTo }] : [],
  );
}

/**
 * The anchors that led to a place on the same page before: ids of empty elements to put beside the
 * record, so that old links arrive. `reports/r#p8` with `/reports/r/#p6` moved to it gives `p6`.
 */
export function formerAnchors(edition: Edition, id: string): string[] {
  const address = recordUrl(id);
  return movedAnchors(edition).flatMap(({ page, anchor, to }) =>
    to === address && to.startsWith(`${page}#`) ? [anchor] : [],
  );
}

/**
 * The anchors of a page whose words went to another page, or to this page as a whole: the page shows
 * at each where they went. `page` is the page’s address, `/reports/r/`.
 */
export function movedAway(edition: Edition, page: string) {
  return movedAnchors(edition).filter(
    (each) => each.page === page && !each.to.startsWith(`${page}#`),
  );
}

/** The anchors that stood on a page each, and where their words are now. */
const movedAnchors = perEdition(({ permalinks }) =>
  permalinks.flatMap(({ address, movedTo }) => {
    const [page = '', anchor] = address.split('#');
    return anchor === undefined || movedTo === undefined ? [] : [{ page, anchor, to: movedTo }];
  }),
);
