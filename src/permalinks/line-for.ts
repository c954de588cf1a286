import type { Address } from './addresses.ts';
import type { KnownAddress } from './read-permalinks.ts';
import { permalinkLine, permalinkOf } from './write-permalinks.ts';

/** The line of an entry once its address stands for words put right: it still knows the old ones. */
export function lineFor(entry: KnownAddress, { kind, words }: Address): string {
  const was = [...(entry.was ?? []), entry.hash];
  return permalinkLine({ ...permalinkOf({ address: entry.address, kind, words }), was });
}
