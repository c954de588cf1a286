import type { Permalink } from '../schemas/permalink.ts';
import { recordUrl } from '../urls.ts';

/**
 * The anchors that led to a place on the same page before: ids of empty elements to put beside the
 * record, so that old links arrive. `reports/r#p8` with `/reports/r/#p6` moved to it gives `p6`.
 */
export function formerAnchors(permalinks: Permalink[], id: string): string[] {
  const address = recordUrl(id);
  const [page] = address.split('#');
  return permalinks.flatMap((each) => {
    const [before, anchor] = each.address.split('#');
    return each.movedTo === address && before === page && anchor !== undefined ? [anchor] : [];
  });
}
