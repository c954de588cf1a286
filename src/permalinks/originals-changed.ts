import { basename, dirname, join } from 'node:path';
import type { Edition } from '../schemas/edition.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { originalUrl } from '../urls.ts';
import type { Address } from './addresses.ts';
import type { KnownAddress } from './read-permalinks.ts';
import { lineFor } from './write-permalinks.ts';

/**
 * An error for each original that is not the one whose hash was published, at its own file: what else
 * differs in its report may come from that, and no copy should be altered to fit it.
 */
export function originalsChanged(
  changed: { known: KnownAddress; now: Address }[],
  { reports }: Edition,
  list: string,
  found: Problem[],
): Problem[] {
  const unread = found.filter(({ rule }) => rule === 'original-readable').map(({ file }) => file);
  return changed.flatMap(({ known, now }) => {
    const report = reports.find(({ id }) => originalUrl(id) === known.address);
    if (!report || report.original === '') return [];
    if (unread.some((file) => basename(file) === `${report.id}.md`)) return [];
    const file = join(dirname(list), 'originals', report.original);
    const reason = `unexpected bytes; expected the original that was published at ${known.address}, from which this file differs. Put that file back, and leave the copy as it is. Or, if what was published was not the text as it came and this is, write line ${known.line} of ${list} as "${lineFor(known, now)}", and say so under corrections.`;
    return [fileProblem(file, 'original-changed', reason)];
  });
}
