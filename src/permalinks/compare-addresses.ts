import type { Permalink } from '../schemas/permalink.ts';
import type { Address } from './addresses.ts';
import { hashWords } from './number-words.ts';

/** What became of the published addresses. */
export interface Comparison<Known extends Permalink> {
  /** Nothing stands there any more, and nothing says where it went. */
  lost: Known[];
  /** Something stands there, but not the words that stood there. */
  changed: { known: Known; now: Address }[];
  /** Said to have moved, but to an address where nothing stands. */
  astray: Known[];
  /** Said to have moved, but something stands there again. */
  back: { known: Known; now: Address }[];
  /** Stands in the edition, but not yet in the list. */
  added: Address[];
}

/**
 * Compares the published addresses with those that an edition has now. The anchors of a page that
 * moved go with it where the new page has them too.
 */
export function compareAddresses<Known extends Permalink>(
  published: Known[],
  edition: Address[],
): Comparison<Known> {
  const there = new Map(edition.map((each) => [each.address, each]));
  const listed = new Set(published.map(({ address }) => address));
  const result: Comparison<Known> = {
    lost: [],
    changed: [],
    astray: [],
    back: [],
    added: edition.filter(({ address }) => !listed.has(address)),
  };
  const pages = new Map(published.map(({ address, movedTo }) => [address, movedTo]));
  for (const known of published) {
    const now = there.get(known.address);
    const [page = '', anchor] = known.address.split('#');
    const pageMovedTo = anchor === undefined ? undefined : pages.get(page);
    if (known.movedTo !== undefined) {
      if (now) result.back.push({ known, now });
      else if (!there.has(known.movedTo)) result.astray.push(known);
    } else if (pageMovedTo !== undefined && there.has(`${pageMovedTo}#${anchor}`)) {
      // It went along with its page.
    } else if (now === undefined) {
      result.lost.push(known);
    } else if (now.kind !== known.kind || hashWords(now.words) !== known.hash) {
      result.changed.push({ known, now });
    }
  }
  return result;
}
