import type { Edition } from '../schemas/edition.ts';
import type { PublishedEdition } from '../schemas/published-edition.ts';
import { perEdition } from './per-edition.ts';

/** The edition that added what stands at an address (`/quotes/r/1/`); null where none has it yet. */
export function addedIn(edition: Edition, address: string): PublishedEdition | null {
  return additions(edition).get(address) ?? null;
}

const additions = perEdition(({ editions, permalinks }) => {
  const byNumber = new Map(editions.map((each) => [each.number, each]));
  return new Map(
    permalinks.map(({ address, edition }) => [address, byNumber.get(edition ?? 0) ?? null]),
  );
});
