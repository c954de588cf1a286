import { formerAnchors } from '../permalinks/former-anchors.ts';
import { type MovedAnchor, movedAway } from '../permalinks/moved-away.ts';
import type { Edition } from '../schemas/edition.ts';
import { reportUrl } from '../urls.ts';

/** Ids under which old links look for a record on its page. */
export function formerAnchorsOf({ permalinks }: Edition, id: string): string[] {
  return formerAnchors(permalinks, id);
}

/** The anchors of a report’s page whose words went elsewhere. */
export function movedAwayFrom({ permalinks }: Edition, report: string): MovedAnchor[] {
  return movedAway(permalinks, reportUrl(report));
}
