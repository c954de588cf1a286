import type { Correction } from '../schemas/correction.ts';
import type { Edition } from '../schemas/edition.ts';

/** The corrections that changed a record, or a passage of it where the record is a report. */
export function correctionsOf({ corrections }: Edition, id: string): Correction[] {
  return corrections.list.filter(({ records }) =>
    records.some((record) => record === id || record.startsWith(`${id}#`)),
  );
}
