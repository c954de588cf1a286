import type { Edition } from '../schemas/edition.ts';
import type { PublishedEdition } from '../schemas/published.ts';
import { perEdition } from './lookup.ts';

/**
 * The numbered and dated edition that this is; null where it is a draft: the content was changed after
 * the last edition was made of it, or none was made yet.
 */
export function datedEdition({ editions, hash }: Edition): PublishedEdition | null {
  const last = editions.at(-1);
  return last?.content === hash ? last : null;
}

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
