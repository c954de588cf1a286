import type { Correction } from '../schemas/correction.ts';
import type { Edition } from '../schemas/edition.ts';

/**
 * The corrections that changed what stands at an address (`reports/r/`, without the base path): the
 * record itself, or a passage of it where the record is a report.
 */
export function correctionsOf({ corrections }: Edition, address: string): Correction[] {
  const id = address.replace(/^\/|\/$/g, '');
  return corrections.filter(({ records }) =>
    records.some((record) => record === id || record.startsWith(`${id}#`)),
  );
}
