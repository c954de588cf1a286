import type { Permalink } from '../../src/schemas/published.ts';

/**
 * What was lost between two states of the list of published addresses, a sentence each. An address
 * must stay in the list with its kind, and its hash must stay as `hash` or under `was`; whether it
 * moved, and where to, may change.
 */
export function lostBetween(earlier: Permalink[], later: Permalink[]): string[] {
  const there = new Map(later.map((each) => [each.address, each]));
  return earlier.flatMap((before) => {
    const now = there.get(before.address);
    if (now === undefined) return [`${before.address} is no longer in the list`];
    if (now.kind !== before.kind) {
      return [`${before.address} was a ${before.kind} and is now a ${now.kind}`];
    }
    const hashes = [now.hash, ...(now.was ?? [])];
    const gone = [before.hash, ...(before.was ?? [])].filter((hash) => !hashes.includes(hash));
    return gone.length > 0
      ? [`${before.address} stood for words with the hash ${gone.join(', ')}, now forgotten`]
      : [];
  });
}
