import type { Edition } from '../schemas/edition.ts';
import type { PublishedEdition } from '../schemas/published-edition.ts';

/**
 * The numbered and dated edition that this is; null where it is a draft: the content was changed after
 * the last edition was made of it, or none was made yet.
 */
export function datedEdition({ editions, hash }: Edition): PublishedEdition | null {
  const last = editions.at(-1);
  return last?.content === hash ? last : null;
}
